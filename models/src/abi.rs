//! What the page's worker calls: bytes in, bytes out, and no glue in between.
//!
//! A number is 32 bits with the low byte first, and a text its length and its UTF-8. The question is the model's name,
//! its parameters in JSON and the packed facts, which are written as a text is. The answer is a text in JSON:
//! `{"answer": …}`, or `{"refused": {code, message}}`. An instance answers one question and is thrown away.

use crate::Note;
use crate::packed::answer;
use serde_json::{Value, json};

/// Makes room for so many bytes of a question.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Answers the question in that room and returns where the answer is.
///
/// # Safety
///
/// `bytes` and `length` are those of a call to [`allocate`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ask(bytes: *const u8, length: usize) -> *const u8 {
    // SAFETY: the caller passes what `allocate` returned, which is filled and never freed.
    let question = unsafe { std::slice::from_raw_parts(bytes, length) };
    let text = answered(question).to_string();
    let framed = [&(text.len() as u32).to_le_bytes(), text.as_bytes()].concat();
    Box::leak(framed.into_boxed_slice()).as_ptr()
}

fn answered(mut question: &[u8]) -> Value {
    let mut part = || {
        let (length, rest) = question.split_first_chunk::<4>()?;
        let (part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        question = rest;
        Some(part)
    };
    let parts = part().zip(part()).zip(part());
    let found = parts.and_then(|((model, parameters), facts)| {
        Some(answer(std::str::from_utf8(model).ok()?, std::str::from_utf8(parameters).ok()?, facts))
    });
    match found.unwrap_or_else(|| Err(Note::new("bad_question", "The question cannot be read."))) {
        Ok(answer) => json!({ "answer": answer }),
        Err(note) => json!({ "refused": note }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::{Facts, Lifetimes};

    fn framed(parts: [&[u8]; 3]) -> Vec<u8> {
        parts.iter().flat_map(|part| [&(part.len() as u32).to_le_bytes(), *part].concat()).collect()
    }

    #[test]
    fn questions_are_taken_apart() {
        let facts = Facts::Lifetimes(vec![Lifetimes { group: None, days: vec![(4, true)] }]).pack();
        let found = answered(&framed([b"survival", b"{}", &facts]));
        assert_eq!(found["answer"]["groups"][0]["median"], 4.0);
        let torn = framed([b"survival", b"{}", &facts]);
        assert_eq!(answered(&torn[..torn.len() - 1])["refused"]["code"], "bad_question");
        assert_eq!(answered(&framed([b"\xff", b"{}", &facts]))["refused"]["code"], "bad_question");
        assert_eq!(answered(&[])["refused"]["code"], "bad_question");
    }
}
