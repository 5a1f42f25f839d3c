import { elementIn } from '../../ui/element-in.ts';
import { printPage } from '../../ui/print-page.ts';

/** Prints the slides of a deck, with their notes or bare. */
export function printDeck(area: HTMLElement, bare: boolean) {
	const root = document.documentElement;
	root.toggleAttribute('data-bare', bare);
	addEventListener('afterprint', () => root.removeAttribute('data-bare'), { once: true });
	const status = elementIn(area, '[data-not-printed]');
	status.textContent = printPage() ? '' : `${status.dataset['notPrinted']} ${location.href}`;
}
