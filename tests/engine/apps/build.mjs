// Builds the apps beside this file into `site/`, as their users would: `node build.mjs`, with K401_TOOLS naming the bundlers.
import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const site = join(here, "..", "site");
const tools = createRequire(join(process.env.K401_TOOLS, "package.json"));
const app = (name) => join(here, name);

// Served as they are, with the package beside.
for (const name of ["plain", "worker", "example.js"]) cpSync(app(name), join(site, name), { recursive: true });
cpSync(join(here, "..", "node_modules", "k401"), join(site, "package"), { recursive: true });

const vite = await import(pathToFileURL(tools.resolve("vite")));
await vite.build({
  root: app("vite"), base: "./", configFile: false, logLevel: "warn",
  build: { outDir: join(site, "vite"), emptyOutDir: true },
});

const webpack = tools("webpack");
const stats = await new Promise((resolve, reject) => {
  webpack({
    mode: "production", context: app("webpack"), entry: "./main.js", target: "web", performance: { hints: false },
    output: { path: join(site, "webpack"), filename: "main.js", publicPath: "auto", clean: true },
  }, (error, result) => error ? reject(error) : resolve(result));
});
if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
cpSync(join(app("webpack"), "index.html"), join(site, "webpack", "index.html"));

const esbuild = tools("esbuild");
mkdirSync(join(site, "esbuild"), { recursive: true });
const built = await esbuild.build({
  entryPoints: [join(app("esbuild"), "main.js")], outdir: join(site, "esbuild"), bundle: true, splitting: true, format: "esm",
  target: "es2022", minify: true, loader: { ".wasm": "file" }, logLevel: "warning",
});
if (built.warnings.length > 0) throw new Error("esbuild has warnings");
cpSync(join(app("esbuild"), "index.html"), join(site, "esbuild", "index.html"));
