//! Writes what pages show without the widget: `cargo run -p k401-view --example prerender -- <folder>`.
//!
//! `<language>/<year>/<table>.html` is a table, `<language>/<year>.html` all of a year. `<language>/hosted.html` is the body of
//! the hosted page: the widget as it will look at first, the offer of an update, the newest tables and links to the others;
//! `<language>/alone.html` is the same for a page that has no other files around it. `builder.js` is data for `web/builder`.

#[path = "../tests/rendered/fragment.rs"]
mod fragment;

use std::path::Path;
use std::{env, fs, io};

use fragment::fragment;
use k401_core::calendar::Date;
use k401_core::facts::Choice;
use k401_core::figures::{Figures, NEWEST, YEARS};
use k401_core::tables::all;
use k401_view::panels::Panel;
use k401_view::store::State;
use k401_view::{App, AppProps, still};
use k401_words::Language;
use k401_words::tables::render;
use yew::{AttrValue, Callback, LocalServerRenderer};

/// Attributes that name or point at an id; the still widget needs none, and the running one brings its own.
const ABOUT_IDS: [&str; 4] = ["id", "for", "aria-describedby", "aria-labelledby"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder = env::args().nth(1).ok_or_else(|| io::Error::other("name the folder to write to"))?;
    for language in Language::CHOICES {
        let folder = Path::new(&folder).join(language.tag());
        for figures in YEARS {
            let year = year(&folder, figures, language).await?;
            fs::write(folder.join(format!("{}.html", figures.year.0)), year)?;
        }
        fs::write(folder.join("hosted.html"), hosted(&folder, language).await?)?;
        fs::write(folder.join("alone.html"), body(&folder, language, "").await?)?;
    }
    fs::write(Path::new(&folder).join("late.html"), fragment(still::not_started()).await)?;
    fs::write(Path::new(&folder).join("builder.js"), known())
}

/// What the builder for editors knows of the product: the years, newest first, and the panels by name and label.
fn known() -> String {
    let years: Vec<String> = YEARS.iter().rev().map(|figures| figures.year.0.to_string()).collect();
    let panel = |panel: Panel| {
        let labels = Language::CHOICES.map(|language| panel.label().to(language).into_owned());
        // A label is written as Rust writes a string, which for letters and marks is what JavaScript reads.
        format!("  [\"{}\", {labels:?}],\n", panel.name())
    };
    let panels: String = Panel::all().map(panel).collect();
    format!("export const YEARS = [{}];\nexport const PANELS = [\n{panels}];\n", years.join(", "))
}

/// Writes each table of a year and hands back all of them under a heading.
async fn year(folder: &Path, figures: &Figures, language: Language) -> io::Result<String> {
    let folder = folder.join(figures.year.0.to_string());
    fs::create_dir_all(&folder)?;
    let mut year = format!("<h2>{}</h2>\n", still::title(figures.year.0, language));
    for table in all(figures) {
        let html = fragment(still::reference_table(&render(&table, language), language)).await + "\n";
        fs::write(folder.join(format!("{}.html", table.id.name())), &html)?;
        year += &html;
    }
    Ok(year)
}

async fn hosted(folder: &Path, language: Language) -> io::Result<String> {
    let address = |tag: &'static str| format!("./reference/{tag}/{}.html", NEWEST.year.0);
    let links = fragment(still::other_languages(language, address)).await;
    Ok(body(folder, language, &links).await? + &fragment(still::update()).await + "\n")
}

async fn body(folder: &Path, language: Language, links: &str) -> io::Result<String> {
    let tables = fs::read_to_string(folder.join(format!("{}.html", NEWEST.year.0)))?;
    let widget = without_ids(&widget(language).await);
    let mut notes = fragment(still::needs_javascript(language)).await;
    for note in [still::failed(language), still::late(language)] {
        notes += &fragment(note).await;
    }
    let tag = language.tag();
    Ok(format!(
        "<div id=\"k401\"><div class=\"k401-before\" inert>{widget}</div></div>\n\
         <main id=\"k401-still\" class=\"k401-page\" lang=\"{tag}\">\n{notes}\n{tables}{links}\n</main>\n"
    ))
}

/// The widget with nothing typed. The day is of no account: it only suggests a date in a part that is folded.
async fn widget(language: Language) -> String {
    let start = State { language, ..State::opened_on(Date::year_end(NEWEST.year.0)) };
    let props = AppProps {
        start,
        heading_level: 2,
        id_prefix: AttrValue::Static("k401"),
        fetch: Callback::noop(),
        report: None,
    };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

fn without_ids(html: &str) -> String {
    let mut html = html.to_owned();
    for name in ABOUT_IDS {
        let start = format!(" {name}=\"");
        while let Some(at) = html.find(&start) {
            let value = at + start.len();
            let end = html[value..].find('"').map_or(html.len(), |length| value + length + 1);
            html.replace_range(at..end, "");
        }
    }
    html
}
