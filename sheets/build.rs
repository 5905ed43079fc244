//! How much memory may a workbook take in the browser? A hostile one unpacks to any length; its module ends at this size
//! and takes nothing else along.

const MOST_BYTES: u64 = 3 << 29;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--max-memory={MOST_BYTES}");
    }
}
