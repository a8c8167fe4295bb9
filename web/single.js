// The wasm from this file's own text, where the hosted page would fetch it.
const init = async () => {
  const packed = Uint8Array.from(atob("PACKED"), (byte) => byte.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  await __wbg_init({ module_or_path: await new Response(unpacked).arrayBuffer() });
};
