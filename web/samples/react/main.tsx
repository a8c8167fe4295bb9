import { StrictMode, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { K401Widget, Result } from "k401/define";
import { K401 } from "k401/react";

const amountOf = (result: Result, key: string) => result.lines.find((line) => line.key === key)?.amount;

function App() {
  const widget = useRef<K401Widget>(null);
  const [net, setNet] = useState<string>();
  const [amount, setAmount] = useState("20000");
  return (
    <>
      <button id="more" onClick={() => setAmount("30000")}>Take $30,000</button>
      <button id="clear" onClick={() => widget.current?.reset()}>Start over</button>
      <K401
        ref={widget} taxYear={2026} filingStatus="single" income="60000" birthDate="1986-03-01" loading="eager"
        inputs={{ amount }} onResult={(event) => setNet(amountOf(event.detail.result, "net"))}
      >
        <p>$20,000 taken out in 2026 leaves $14,250.</p>
      </K401>
      <output id="net">{net}</output>
    </>
  );
}

createRoot(document.getElementById("app")!).render(<StrictMode><App /></StrictMode>);
