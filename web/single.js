// The wasm and every other file from this file's own text, where the hosted page would fetch them.
const PACKED = {};
const unpacked = (name) => {
  const packed = Uint8Array.from(atob(PACKED[name]), (byte) => byte.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};
const init = async () => __wbg_init({ module_or_path: await unpacked("k401-widget_bg.wasm").arrayBuffer() });
// For this script alone: what it asks for by an address beside this file is in the list.
const fetch = async ({ pathname }) => unpacked(Object.keys(PACKED).find((name) => pathname.endsWith(`/${name}`)));
