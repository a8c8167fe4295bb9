// Bundles the two pages as their authors would: `build.mjs FOLDER`, with `K401_TOOLS` naming the folder of esbuild.
import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const tools = process.env.K401_TOOLS;
const { buildSync } = createRequire(join(tools, "package.json"))("esbuild");
for (const [name, entry] of [["plain", "app.js"], ["preact", "app.jsx"]]) {
  const folder = join(process.argv[2], name);
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(here, name, entry)], outfile: join(folder, "app.js"), nodePaths: [join(tools, "node_modules")],
    bundle: true, minify: true, format: "esm", target: "es2022", jsx: "automatic", jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  copyFileSync(join(here, name, "index.html"), join(folder, "index.html"));
  buildSync({ entryPoints: [join(here, "page.css")], outfile: join(folder, "page.css"), minify: true });
}
