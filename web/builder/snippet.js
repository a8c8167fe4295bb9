// The two pieces of text, by the element's contract.

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const attributes = (pairs) => pairs.filter(([, value]) => value).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/** The element around its fallback, and its loader. */
export const snippet = (choices, fallback, integrity) => {
  const element = attributes([
    ["view", choices.view],
    ["views", choices.single && choices.view],
    ["tax-year", choices.year],
    ["lang", choices.lang],
    ["theme", choices.theme !== "auto" && choices.theme],
  ]);
  const folder = choices.folder.endsWith("/") ? choices.folder : `${choices.folder}/`;
  const loader = attributes([
    ["src", `${folder}k401.js`],
    ["integrity", integrity],
    ["crossorigin", "anonymous"],
  ]);
  return `<k401-widget${element}>\n${fallback}</k401-widget>\n<script type="module"${loader}></script>\n`;
};

/** What a style sheet says of colours of one's own. */
export const style = (colours) => {
  const lines = Object.entries(colours).map(([name, value]) => `  --k401-${name}: ${value};\n`);
  return `k401-widget {\n${lines.join("")}}\n`;
};
