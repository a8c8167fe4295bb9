// One configuration for the three apps: `vite build react`, `vite build vue`, `vite build svelte`.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";

export default {
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("k401-") } } }), svelte()],
  // Files that the loader checks by their hash stay files: nothing is put into the script.
  build: { assetsInlineLimit: 0, emptyOutDir: true, target: "es2022" },
};
