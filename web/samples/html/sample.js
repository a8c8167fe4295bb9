// Every result is an event; amounts are decimal strings.
document.querySelector("k401-widget").addEventListener("k401-result", ({ detail }) => {
  const net = detail.result.lines.find(({ key }) => key === "net");
  document.querySelector("#net").textContent = net ? net.amount : "…";
});
