import { type ReactNode, useState } from "react";

interface TabsProps {
  /** Distinguishes the ids of several of them on a page. */
  readonly name: string;
  readonly tabs: readonly { readonly title: string; readonly content: ReactNode }[];
}

/** Some views of one thing, of which one is shown (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs({ name, tabs }: TabsProps) {
  const [shown, show] = useState(0);
  const go = (index: number) => {
    show(index);
    document.getElementById(`${name}-tab-${index}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist">
        {tabs.map(({ title }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${name}-tab-${index}`}
            aria-controls={`${name}-panel`}
            aria-selected={index === shown}
            tabIndex={index === shown ? 0 : -1}
            onClick={() => show(index)}
            onKeyDown={({ key }) => {
              if (key === "ArrowRight") go((index + 1) % tabs.length);
              if (key === "ArrowLeft") go((index + tabs.length - 1) % tabs.length);
            }}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${name}-panel`}
        aria-labelledby={`${name}-tab-${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls has to be reached by the keyboard
        tabIndex={0}
      >
        {tabs[shown]?.content}
      </div>
    </div>
  );
}
