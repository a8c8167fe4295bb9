//! A copy of the built site that a test may break or change while it is served.

use std::env;
use std::fs;
use std::path::PathBuf;

use k401_tests::browser::Session;
use xtask::server::Server;
use xtask::{compress, offline};

/// The copy; dropping it removes it.
pub struct ChangedSite(PathBuf);

impl ChangedSite {
    /// A copy, without the compressed twins: they would go on holding what a test changes.
    pub fn new(name: &str) -> Self {
        let site = PathBuf::from(env::var_os("K401_SITE").expect("`cargo xtask test --only browser` sets it"));
        let copy = env::temp_dir().join(format!("k401-site-{name}-{}", std::process::id()));
        for file in compress::files_below(&site).unwrap() {
            if file.extension().is_none_or(|extension| extension != "br") {
                let to = copy.join(file.strip_prefix(&site).unwrap());
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::copy(&file, to).unwrap();
            }
        }
        Self(copy)
    }

    /// A browser on the copy that has not opened it yet.
    #[track_caller]
    pub fn session(&self) -> Session {
        Session::on(Server::start(&self.0, 0).unwrap())
    }

    /// Takes a file away.
    pub fn remove(&self, name: &str) {
        fs::remove_file(self.0.join(name)).unwrap();
    }

    /// Changes a file.
    pub fn change(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let mut file = fs::read(self.0.join(name)).unwrap();
        change(&mut file);
        fs::write(self.0.join(name), file).unwrap();
    }

    /// Brings a file back.
    pub fn restore(&self, name: &str) {
        let site = PathBuf::from(env::var_os("K401_SITE").unwrap());
        fs::copy(site.join(name), self.0.join(name)).unwrap();
    }

    /// A new version: the page says which in `data-version`.
    pub fn publish(&self, version: u32) {
        let mark = format!("document.documentElement.dataset.version = {version};\n");
        let site = PathBuf::from(env::var_os("K401_SITE").unwrap());
        let script = fs::read_to_string(site.join("offline.js")).unwrap();
        fs::write(self.0.join("offline.js"), [mark, script].concat()).unwrap();
        offline::write_worker(&self.0).unwrap();
    }
}

impl Drop for ChangedSite {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
