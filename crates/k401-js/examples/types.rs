//! Prints `types/engine.d.ts` of the engine package.

fn main() {
    print!("{}", k401_js::typescript::declarations());
}
