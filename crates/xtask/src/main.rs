//! Build, test and release tasks: `cargo xtask help`.

mod cli;

use std::process::ExitCode;

use cli::{Xtask, XtaskCmd};
use xtask::{
    bench, bundle, check, contributors, engines, faults, fuzz, growth, load_bench, mutants, oracles, page_bench,
    places, prerender, reproduce, scenarios, serve, setup, size, supply, wordpress,
};

/// What a shell expects from a command that was called wrongly.
const WRONG_USE: u8 = 2;

fn main() -> ExitCode {
    let asked = match Xtask::from_env() {
        Ok(asked) => asked,
        Err(error) if error.is_help() => {
            println!("{error}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("xtask: {error}; `cargo xtask help` lists the commands");
            return ExitCode::from(WRONG_USE);
        }
    };
    match run(asked.subcommand) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: XtaskCmd) -> anyhow::Result<()> {
    std::env::set_current_dir(places::root())?;
    match command {
        XtaskCmd::Help(_) => println!("{}", cli::help()),
        XtaskCmd::Setup(_) => setup::everything()?,
        XtaskCmd::Dist(_) => bundle::dist()?,
        XtaskCmd::Prerender(_) => prerender::write()?,
        XtaskCmd::Wordpress(wordpress) => wordpress::site::run(wordpress.core.as_deref())?,
        XtaskCmd::Serve(serve) => serve::run(serve.port.unwrap_or(serve::DEFAULT_PORT))?,
        XtaskCmd::BenchPage(_) => page_bench::run()?,
        XtaskCmd::BenchLoad(bench) => load_bench::run_rounds(bench.rounds.unwrap_or(9))?,
        XtaskCmd::Screenshots(_) => check::screenshots()?,
        XtaskCmd::Size(asked) => {
            let verdict = size::run();
            // Wanted most when something is too large.
            contributors::print()?;
            let sizes = size::sizes()?;
            growth::print(&sizes)?;
            if asked.record {
                growth::record(&sizes)?;
            }
            verdict?;
        }
        XtaskCmd::Bench(bench) => bench::bench(bench.rounds.unwrap_or(15), bench.peers)?,
        XtaskCmd::Fuzz(fuzz) => fuzz::fuzz(fuzz.seconds.unwrap_or(60), fuzz.target.as_deref(), fuzz.minimise)?,
        XtaskCmd::Test(test) => check::test(test.only, test.engine)?,
        XtaskCmd::Engines(engines) if engines.write => engines::write_kept()?,
        XtaskCmd::Engines(engines) => engines::matrix(engines.engine, engines.as_built)?,
        XtaskCmd::Faults(faults) if faults.write => faults::write_kept()?,
        XtaskCmd::Faults(faults) => faults::run(faults.as_built)?,
        XtaskCmd::Supply(supply) => supply::run(!supply.no_install)?,
        XtaskCmd::Reproduce(_) => reproduce::run_twice()?,
        XtaskCmd::Oracles(_) => oracles::run()?,
        XtaskCmd::Scenarios(_) => scenarios::write()?,
        XtaskCmd::Mutants(mutants) if mutants.sample => mutants::sample()?,
        XtaskCmd::Mutants(mutants) => mutants::run(mutants.shard.as_deref())?,
    }
    Ok(())
}
