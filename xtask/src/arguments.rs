//! What was asked for on the command line?

use std::str::FromStr;

/// The words after `cargo xtask`, taken one by one; what is left at the end was not understood.
pub struct Arguments(Vec<String>);

impl Arguments {
    /// The arguments of this process.
    pub fn from_env() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Takes the first word.
    pub fn command(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Takes `--flag N`; `default` where the flag is absent.
    pub fn number<T: FromStr>(&mut self, flag: &str, default: T) -> Result<T, String> {
        self.value(flag)?.map_or(Ok(default), |text| parse(flag, &text))
    }

    /// Takes `--flag N,N,...`; one `default` where the flag is absent.
    pub fn numbers<T: FromStr>(&mut self, flag: &str, default: T) -> Result<Vec<T>, String> {
        match self.value(flag)? {
            None => Ok(vec![default]),
            Some(text) => text.split(',').map(|one| parse(flag, one)).collect(),
        }
    }

    /// Takes `--flag TEXT`; `default` where the flag is absent.
    pub fn text(&mut self, flag: &str, default: &str) -> Result<String, String> {
        Ok(self.value(flag)?.unwrap_or_else(|| default.to_owned()))
    }

    /// Refuses what nobody took.
    pub fn finish(self) -> Result<(), String> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => Err(format!("`{word}` is not understood here")),
        }
    }

    fn value(&mut self, flag: &str) -> Result<Option<String>, String> {
        let Some(at) = self.0.iter().position(|word| word == flag) else {
            return Ok(None);
        };
        self.0.remove(at);
        if at < self.0.len() { Ok(Some(self.0.remove(at))) } else { Err(format!("`{flag}` needs a value after it")) }
    }
}

fn parse<T: FromStr>(flag: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{flag} {text}`: `{text}` is not a number that fits"))
}
