//! What does the engine say, in every language? One table for each, which `src/words` takes in.

use std::path::Path;
use std::{env, fs};

use countinghouse_words::{folder, languages, read, table};

/// What only the page says: it has a table of its own.
const PAGE: &str = "page.ftl";

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", folder().display());
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let write = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text).map_err(|error| error.to_string());
    let mut tables = String::from("&[");
    for tag in languages()? {
        let texts = read(&tag)?;
        write(&format!("{tag}.words"), &table(texts.iter().filter(|text| text.file != PAGE)))?;
        tables += &format!("({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.words\"))), ");
    }
    write("languages.rs", &(tables + "]"))
}
