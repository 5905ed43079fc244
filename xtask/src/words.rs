//! What does the page say, in every language? Writes the tables of the catalogues, and the types of their texts.

use std::fs;

use anyhow::{Context, Result, anyhow};
use countinghouse_words::{PAGE, Text, languages, read, table};

use crate::shell::{Shell, root};

/// What the page's script holds; every other language is a file of its own.
const BUILT_IN: &str = "en";

/// Writes target/words/: for the language that is built in what only the page says, for the others all texts, which the
/// page hands on to the engine; and texts.d.ts, by which the compiler knows ids and arguments.
pub fn write(shell: &Shell) -> Result<()> {
    let folder = root().join("target/words");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("cannot empty target/words")?;
    }
    fs::create_dir_all(&folder).context("cannot make target/words")?;
    let save = |name: &str, text: &str| {
        fs::write(folder.join(name), text).with_context(|| format!("cannot write target/words/{name}"))
    };
    for tag in languages().map_err(|error| anyhow!(error))? {
        let mut texts = read(&tag).map_err(|error| anyhow!("words/{tag}/{error}"))?;
        if tag == BUILT_IN {
            texts.retain(|text| text.file == PAGE);
            save("texts.d.ts", &types(&texts))?;
        }
        save(&format!("{tag}.words"), &table(texts.iter()))?;
    }
    shell.say("Packed what the page says: target/words/.");
    Ok(())
}

/// The arguments of each text, by its id.
fn types(texts: &[Text]) -> String {
    let mut types = String::from("/** What the page says: the arguments of each text. */\nexport interface Texts {\n");
    for Text { id, arguments, .. } in texts {
        let names: Vec<String> = arguments.iter().map(|name| format!("{name:?}")).collect();
        let names = if names.is_empty() { "never".to_owned() } else { names.join(" | ") };
        types += &format!("  {id:?}: {names};\n");
    }
    types + "}\n"
}
