//! What does the engine say, in every language? One table for each, which `src/words` takes in. In the browser there is
//! only English to begin with: the page hands over the tables of other languages.

use std::path::Path;
use std::{env, fs};

use countinghouse_words::{PAGE, TERMINAL, Text, folder, languages, read, table};

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", folder().display());
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let write = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text).map_err(|error| error.to_string());
    let in_browser = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let mut tables = String::from("&[");
    for tag in languages()?.into_iter().filter(|tag| !in_browser || tag == "en") {
        let texts = read(&tag)?;
        let is_said = |text: &&Text| text.file != PAGE && !(in_browser && text.file == TERMINAL);
        write(&format!("{tag}.words"), &table(texts.iter().filter(is_said)))?;
        tables += &format!("({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.words\"))), ");
    }
    write("languages.rs", &(tables + "]"))
}
