//! `cargo xtask wordpress`: the plugin on a real WordPress with a database, as a site's owner, an author and a reader use it.
//!
//! Everything is in `target/wordpress`, on loopback and a socket, and stops with the command. Not a part of `cargo xtask
//! test`: it needs three packages that few machines have.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use crate::setup::browser;
use crate::setup::cache::Cache;
use crate::setup::version::find_any;
use crate::{bundle, places, prerender, test_run};

/// Where Debian keeps it.
const WORDPRESS: &str = "/usr/share/wordpress";
const PROBE: &str = include_str!("probe.php");
const PATIENCE: Duration = Duration::from_secs(60);
/// A theme that prints what a theme must and nothing else. Debian's package comes without any.
const THEME: [(&str, &str); 2] = [
    ("style.css", "/*\nTheme Name: probe\n*/\n"),
    (
        "index.php",
        "<!doctype html>\n<html <?php language_attributes(); ?>>\n<head><meta charset=\"utf-8\"><?php wp_head(); ?></head>\n\
         <body>\n<?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?>\n</body>\n</html>\n",
    ),
];

/// A process that ends with us.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sets WordPress up, installs the plugin, writes as an author, reads as a reader.
pub fn run(core: Option<&Path>) -> Result<()> {
    let core = core.unwrap_or(Path::new(WORDPRESS));
    ensure!(core == Path::new(WORDPRESS) || core.join("wp-load.php").is_file(), "no WordPress in {}", core.display());
    let missing: Vec<&str> = ["php", "mariadbd", "mariadb-install-db"]
        .into_iter()
        .filter(|program| find_any(program).is_none() && !Path::new("/usr/sbin").join(program).is_file())
        .chain((!core.is_dir()).then_some("wordpress"))
        .collect();
    ensure!(
        missing.is_empty(),
        "no {} here: on Debian, `apt-get install wordpress mariadb-server php-cli php-mysql` brings all of it",
        missing.join(", ")
    );
    let zip = places::wordpress().join("k401.zip");
    prerender::write()?;
    super::pack()?;

    let work = places::root().join("target").join("wordpress");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let database = database(&work)?;
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let site = site(core, &work, port)?;
    let probe = work.join("probe.php");
    fs::write(&probe, PROBE)?;
    for step in ["install", "activate", "write"] {
        bundle::run(Command::new("php").arg(&probe).arg(step).arg(&site).arg(&zip))?;
    }
    let mut php = Command::new("php");
    php.arg("-S").arg(format!("127.0.0.1:{port}")).arg("-t").arg(&site).stdout(Stdio::null()).stderr(Stdio::null());
    let server = Running(php.spawn()?);
    read(port, &site)?;
    look(port)?;
    let log = fs::read_to_string(work.join("debug.log")).unwrap_or_default();
    let ours: Vec<&str> = log.lines().filter(|line| line.contains("k401")).collect();
    ensure!(ours.is_empty(), "PHP complained of the plugin:\n{}", ours.join("\n"));
    println!("ok PHP had nothing to complain of");
    drop((server, database));
    // 190 MB.
    fs::remove_dir_all(&work)?;
    println!("the plugin works");
    Ok(())
}

/// An empty database of our own, reached by a socket alone.
fn database(work: &Path) -> Result<Running> {
    let data = work.join("database");
    let at = |name: &str, path: &Path| format!("--{name}={}", path.display());
    let user = "--user=root";
    let mut install = Command::new("mariadb-install-db");
    install.args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", user]);
    bundle::run(install.arg(at("datadir", &data)).stdout(Stdio::null()))?;
    let program = find_any("mariadbd").unwrap_or_else(|| PathBuf::from("/usr/sbin/mariadbd"));
    let mut server = Command::new(program);
    server.args(["--no-defaults", "--skip-networking", user]).arg(at("datadir", &data));
    server.arg(at("socket", &socket(work))).arg(at("pid-file", &work.join("database.pid")));
    let log = fs::File::create(work.join("database.log"))?;
    let running = Running(server.stdout(Stdio::null()).stderr(log).spawn()?);
    let mut create = Command::new("mariadb");
    create.args(["--no-defaults", "--user=root", "--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4"]);
    create.arg(at("socket", &socket(work))).stderr(Stdio::null());
    wait_for("the database", || create.status().is_ok_and(|status| status.success()))?;
    Ok(running)
}

fn socket(work: &Path) -> PathBuf {
    work.join("database.sock")
}

/// A copy of a WordPress with our theme and settings.
fn site(core: &Path, work: &Path, port: u16) -> Result<PathBuf> {
    let site = work.join("site");
    // Debian's package is full of links to other packages.
    bundle::run(Command::new("cp").args(["--recursive", "--dereference"]).arg(core).arg(&site))?;
    let theme = site.join("wp-content").join("themes").join("probe");
    fs::create_dir_all(&theme)?;
    for (name, text) in THEME {
        fs::write(theme.join(name), text)?;
    }
    // No outside request could be hidden: WordPress itself is told to make none.
    let settings = format!(
        "<?php\ndefine( 'DB_NAME', 'wordpress' );\ndefine( 'DB_USER', 'root' );\ndefine( 'DB_PASSWORD', '' );\n\
         define( 'DB_HOST', 'localhost:{}' );\ndefine( 'DB_CHARSET', 'utf8mb4' );\n$table_prefix = 'wp_';\n\
         define( 'WP_HOME', 'http://127.0.0.1:{port}' );\ndefine( 'WP_SITEURL', 'http://127.0.0.1:{port}' );\n\
         define( 'WP_HTTP_BLOCK_EXTERNAL', true );\ndefine( 'DISABLE_WP_CRON', true );\ndefine( 'FS_METHOD', 'direct' );\n\
         define( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG_DISPLAY', false );\ndefine( 'WP_DEBUG_LOG', '{}' );\n\
         if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n",
        socket(work).display(),
        work.join("debug.log").display()
    );
    fs::write(site.join("wp-config.php"), settings)?;
    Ok(site)
}

/// What a reader's browser is sent.
fn read(port: u16, site: &Path) -> Result<()> {
    wait_for("the site", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok())?;
    let page = |path: &str| get(port, path);
    let has_loader = places::embed().join("k401.js").is_file();
    let block = page("/?name=block")?;
    expect(&block, "<k401-widget view=\"loan\" views=\"loan\" tax-year=\"2025\" lang=\"es\">", true)?;
    expect(&block, "Impuestos cuando no se paga un préstamo del plan 401(k), 2025</caption>", true)?;
    expect(&block, "Fuentes: <a href=\"https://", true)?;
    expect(&block, "<script type=\"module\" src=", has_loader)?;
    let shortcode = page("/?name=shortcode")?;
    expect(&shortcode, "<k401-widget view=\"limits\" tax-year=\"2023\" lang=\"auto\" theme=\"dark\">", true)?;
    // Notice 2022-55.
    expect(&shortcode, "<td>$22,500</td><td>$66,000</td>", true)?;
    let hostile = page("/?name=hostile")?;
    expect(&hostile, "<k401-widget view=\"withdrawal\" tax-year=\"2026\" lang=\"auto\">", true)?;
    expect(&hostile, "alert(1)", false)?;
    expect(&hostile, "DB_PASSWORD", false)?;
    expect(&page("/?name=raw")?, "<k401-widget", false)?;
    expect(&page("/?name=without")?, "k401.js", false)?;
    let feed = page("/?feed=rss2&name=&withoutcomments=1")?;
    expect(&feed, "$22,500", true)?;
    expect(&feed, "<k401-widget", false)?;
    expect(&block, "k401.js?ver=", has_loader)?;
    ensure!(block.matches("k401.js?ver=").count() == usize::from(has_loader), "the loader is there once");
    // Since 6.5.
    let knows_modules = site.join("wp-includes").join("class-wp-script-modules.php").is_file();
    expect(&block, "id=\"k401-js-module\"", has_loader && knows_modules)?;
    if has_loader {
        expect(&block, "integrity=\"sha384-", true)?;
        expect(&page("/wp-content/plugins/k401/embed/k401.js")?, "customElements", true)?;
    }
    Ok(())
}

/// The post with the block in Chromium, by a test of its own.
fn look(port: u16) -> Result<()> {
    let browser = browser::ensure(&Cache::find()?)?;
    let mut test = Command::new("cargo");
    test.args(["test", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser", "--test", "browser"]);
    test.args(["--", "--ignored", "wordpress::"]);
    test.env("K401_WORDPRESS", format!("http://127.0.0.1:{port}/"));
    test.env("K401_CHROME", browser.chromium).env("CHROMEDRIVER", browser.chromedriver);
    let counts = test_run::run(&mut test)?;
    println!("ok a browser shows it: {counts}");
    Ok(())
}

fn get(port: u16, path: &str) -> Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    write!(stream, "GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    ensure!(answer.starts_with("HTTP/1.0 200"), "{path}: {}", answer.lines().next().unwrap_or_default());
    println!("ok {path} answers");
    Ok(answer)
}

fn expect(page: &str, part: &str, is_there: bool) -> Result<()> {
    if page.contains(part) != is_there {
        bail!("{} {part:?} in:\n{page}", if is_there { "no" } else { "there is" });
    }
    println!("ok {} {part}", if is_there { "there is" } else { "there is no" });
    Ok(())
}

fn wait_for(what: &str, mut is_there: impl FnMut() -> bool) -> Result<()> {
    let started = Instant::now();
    while !is_there() {
        ensure!(started.elapsed() < PATIENCE, "waited in vain for {what}");
        thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}
