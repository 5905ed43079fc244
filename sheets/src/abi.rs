//! What the page's worker calls: bytes in, bytes out, and no glue in between.
//!
//! The answer is a byte 1 and the sheets, or a byte 0 and a sentence. A number is 32 bits with the low byte first, and a
//! text its length and its UTF-8. The sheets are their number and, for each, its name, its remarks and its CSV; then the
//! number of hidden sheets and their names. An instance reads one workbook and is thrown away.

use crate::{Problem, read};

/// Makes room for so many bytes of a workbook.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Reads the workbook in that room and returns where the answer is: its length, then its bytes.
///
/// # Safety
///
/// `bytes` and `length` are those of a call to [`allocate`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn read_workbook(bytes: *const u8, length: usize) -> *const u8 {
    // SAFETY: the caller passes what `allocate` returned, which is filled and never freed.
    let workbook = unsafe { std::slice::from_raw_parts(bytes, length) };
    let answer = answer(workbook);
    let framed = [&(answer.len() as u32).to_le_bytes(), answer.as_slice()].concat();
    Box::leak(framed.into_boxed_slice()).as_ptr()
}

fn answer(workbook: &[u8]) -> Vec<u8> {
    let mut answer = Vec::new();
    match read(workbook) {
        Ok(book) => {
            answer.push(1);
            push_number(&mut answer, book.sheets.len());
            for sheet in &book.sheets {
                push_text(&mut answer, sheet.name.as_bytes());
                push_text(&mut answer, sheet.remarks.as_bytes());
                push_text(&mut answer, &sheet.csv);
            }
            push_number(&mut answer, book.hidden.len());
            book.hidden.iter().for_each(|name| push_text(&mut answer, name.as_bytes()));
        }
        Err(problem) => {
            answer.push(0);
            push_text(&mut answer, Problem::to_string(&problem).as_bytes());
        }
    }
    answer
}

fn push_number(answer: &mut Vec<u8>, number: usize) {
    answer.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn push_text(answer: &mut Vec<u8>, text: &[u8]) {
    push_number(answer, text.len());
    answer.extend_from_slice(text);
}
