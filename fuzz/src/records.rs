//! Hands the fuzzer's bytes to [`targets::records`].
#![no_main]
#![allow(dead_code, reason = "the other targets are other programs")]

mod targets;

libfuzzer_sys::fuzz_target!(|input: &[u8]| targets::records(input));
