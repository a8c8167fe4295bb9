//! `cargo xtask fuzz`: the targets of the crate `fuzz`, guided by coverage. LLVM's instrumentation is in the stable compiler, so
//! neither nightly nor cargo-fuzz is needed; libFuzzer's own C++ is compiled by its crate and needs a C++ compiler.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::bundle::run;
use crate::compress::files_below;
use crate::places;

/// A target and the longest input it is given, in bytes.
const TARGETS: &[(&str, u32)] = &[("facts", 4_096), ("texts", 64), ("links", 512), ("messages", 1_024)];
/// What cargo-fuzz passes on, without a sanitizer: nothing here is unsafe.
const INSTRUMENTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";
/// How often progress is shown, in lines of libFuzzer.
const SHOWN_EVERY: u32 = 2_000;

/// What a run came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    executions: u64,
    coverage: u64,
    features: u64,
    corpus: u64,
    crashed: bool,
}

/// Fuzzes every target, or one, for so long; with `minimise`, the corpus in the repository is replaced by the smallest one that
/// covers as much.
pub fn fuzz(seconds: u32, target: Option<&str>, minimise: bool) -> Result<()> {
    let chosen: Vec<_> = TARGETS.iter().filter(|(name, _)| target.is_none_or(|target| target == *name)).collect();
    if chosen.is_empty() {
        bail!("no target of that name: {}", TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" or "));
    }
    let binaries = build()?;
    let work = places::root().join("target").join("fuzz-work");
    let mut seeds = Command::new("cargo");
    seeds.args(["run", "--quiet", "--locked", "--package", "k401-tests", "--example", "seeds", "--"]);
    run(seeds.arg(work.join("seeds")))?;
    let mut crashed = Vec::new();
    for (name, longest) in chosen {
        let target = Target { name, longest: *longest, program: binaries.join(name), work: work.clone() };
        let figures = target.run(seconds)?;
        println!("{name}: {}", figures.sentence());
        if figures.crashed {
            crashed.push(*name);
        }
        if minimise {
            target.minimise()?;
        }
    }
    if !crashed.is_empty() {
        bail!("crashes in {}: their inputs are in {}", crashed.join(", "), work.join("crashes").display());
    }
    Ok(())
}

/// Builds the targets with instrumentation, into a folder of their own: nothing else may be built with it.
fn build() -> Result<PathBuf> {
    let folder = places::root().join("target").join("fuzz");
    let host = host()?;
    // With a target named, build scripts and macros are left uninstrumented.
    let mut cargo = Command::new("cargo");
    // Its lock file follows the manifests of the workspace, which change without it: not `--locked`.
    cargo.args(["build", "--release", "--target", &host, "--manifest-path"]);
    cargo.arg(places::root().join("fuzz").join("Cargo.toml"));
    run(cargo.env("RUSTFLAGS", INSTRUMENTED).env("CARGO_TARGET_DIR", &folder))?;
    Ok(folder.join(host).join("release"))
}

fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("cannot start rustc")?;
    let text = String::from_utf8(output.stdout)?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not name its host")?;
    Ok(host.to_owned())
}

struct Target<'a> {
    name: &'a str,
    longest: u32,
    program: PathBuf,
    work: PathBuf,
}

impl Target<'_> {
    /// Where what the run finds is gathered.
    fn found(&self) -> Result<PathBuf> {
        let folder = self.work.join("corpus").join(self.name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    fn kept(&self) -> PathBuf {
        places::root().join("fuzz").join("corpus").join(self.name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(format!("-max_len={}", self.longest)).stdin(Stdio::null());
        command
    }

    fn run(&self, seconds: u32) -> Result<Figures> {
        let crashes = self.work.join("crashes");
        fs::create_dir_all(&crashes)?;
        let mut command = self.command();
        command.arg(self.found()?).arg(self.work.join("seeds").join(self.name));
        command.args(Some(self.kept()).filter(|kept| kept.is_dir()));
        command.arg(format!("-max_total_time={seconds}")).arg("-print_final_stats=1");
        command.arg(format!("-artifact_prefix={}/{}-", crashes.display(), self.name));
        let mut child = command.stderr(Stdio::piped()).spawn().context("cannot start the fuzzer")?;
        let output = child.stderr.take().context("stderr is piped")?;
        let mut figures = Figures::default();
        for (number, line) in (1_u32..).zip(BufReader::new(output).lines()) {
            let line = line?;
            figures.read(&line);
            if !line.starts_with('#') || number % SHOWN_EVERY == 0 {
                println!("{line}");
            }
        }
        figures.crashed = !child.wait()?.success();
        Ok(figures)
    }

    /// Keeps, of everything known, the smallest inputs that reach every edge; how often they reach it does not count.
    fn minimise(&self) -> Result<()> {
        let fresh = self.work.join("minimised").join(self.name);
        if fresh.exists() {
            fs::remove_dir_all(&fresh)?;
        }
        fs::create_dir_all(&fresh)?;
        let mut command = self.command();
        command.args(["-merge=1", "-use_counters=0", "-use_cmp=0"]).arg(&fresh).arg(self.found()?);
        command.arg(self.work.join("seeds").join(self.name)).args(Some(self.kept()).filter(|kept| kept.is_dir()));
        run(command.stderr(Stdio::null()))?;
        replace(&fresh, &self.kept())
    }
}

/// Puts the files of one folder in place of those of another.
fn replace(fresh: &Path, kept: &Path) -> Result<()> {
    if kept.exists() {
        fs::remove_dir_all(kept)?;
    }
    fs::create_dir_all(kept)?;
    let files = files_below(fresh)?;
    let mut bytes = 0;
    for file in &files {
        bytes += fs::copy(file, kept.join(file.file_name().context("a file has a name")?))?;
    }
    println!("{}: {} inputs, {bytes} bytes", kept.display(), files.len());
    Ok(())
}

impl Figures {
    /// Takes what a line of libFuzzer says: `#377442 DONE cov: 6184 ft: 18092 corp: 2441/644Kb …`.
    fn read(&mut self, line: &str) {
        if let Some(count) = line.strip_prefix("stat::number_of_executed_units:") {
            self.executions = count.trim().parse().unwrap_or(self.executions);
        }
        if !line.starts_with('#') {
            return;
        }
        let mut words = line.split_whitespace();
        while let Some(word) = words.next() {
            let figure = match word {
                "cov:" => &mut self.coverage,
                "ft:" => &mut self.features,
                "corp:" => &mut self.corpus,
                _ => continue,
            };
            let value = words.next().and_then(|value| value.split('/').next());
            *figure = value.and_then(|value| value.parse().ok()).unwrap_or(*figure);
        }
    }

    fn sentence(&self) -> String {
        let Self { executions, coverage, features, corpus, crashed } = self;
        let end = if *crashed { "CRASHED" } else { "no crash" };
        format!("{executions} executions, {coverage} edges covered, {features} features, {corpus} inputs kept; {end}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_last_line() {
        let mut figures = Figures::default();
        for line in [
            "INFO: Loaded 1 modules",
            "#2\tINITED cov: 10 ft: 11 corp: 1/1b exec/s: 0 rss: 35Mb",
            "#377442\tDONE   cov: 6184 ft: 18092 corp: 2441/644Kb lim: 4096 exec/s: 9205 rss: 39Mb",
            "stat::number_of_executed_units: 377442",
        ] {
            figures.read(line);
        }
        let wanted = Figures { executions: 377_442, coverage: 6_184, features: 18_092, corpus: 2_441, crashed: false };
        assert_eq!(figures, wanted);
    }

    #[test]
    fn every_target_is_a_program_of_the_crate() {
        let manifest = fs::read_to_string(places::root().join("fuzz").join("Cargo.toml")).unwrap();
        for (name, _) in TARGETS {
            assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        }
    }
}
