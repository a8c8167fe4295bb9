// What a reader has before them: returned again and again until it is settled.
const isSeen = (part) => Boolean(part && part.getClientRects().length && getComputedStyle(part).visibility === "visible");
const still = document.getElementById("k401-still");
return {
  isThere: location.href !== "about:blank",
  isPainted: performance.getEntriesByName("first-contentful-paint").length > 0,
  text: (document.body?.innerText ?? "").trim().slice(0, 200),
  isRunning: Boolean(document.querySelector("#k401 .k401-form") && !document.querySelector(".k401-before")),
  isTold: [...document.querySelectorAll(".k401-failed, .k401-late")].some(isSeen),
  hasTables: isSeen(still) && still.textContent.includes("$24,500"),
  isStyled: getComputedStyle(document.querySelector(".k401, .k401-page") ?? document.documentElement).getPropertyValue("--k401-accent") !== "",
};
