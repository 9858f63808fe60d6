import { useEffect } from 'react';

/**
 * Writes into the margin of every sheet of paper: the mark on the left, the page's number on the right. Page margins can't be styled
 * by an element, and no inline style passes our content security policy: so a style sheet of its own, while the page stands.
 */
export function usePageMargin(mark: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @bottom-left { content: ${JSON.stringify(mark)}; font: 9pt sans-serif; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
    }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [mark]);
}
