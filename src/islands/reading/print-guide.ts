import { elementIn } from '../../ui/element-in.ts';
import { printPage } from '../../ui/print-page.ts';

/** The buttons that print a guide, whole or on one page. Nothing of the QR code is loaded before it is asked for. */
export function printGuide(area: HTMLElement) {
	const root = document.documentElement;
	const status = elementIn(area, '[role=status]');
	const place = elementIn(document, '[data-print-code]');

	async function print(brief: boolean) {
		if (brief) {
			root.dataset['brief'] = '';
			// Without a connection the page is printed without its code, and in an LMS nobody gets in by it.
			if (!import.meta.env.PACKAGE)
				await import('./page-code.tsx').then(
					({ showPageCode }) => showPageCode(place),
					() => undefined,
				);
		}
		status.textContent = printPage() ? '' : `${area.dataset['notPrinted']} ${location.href}`;
	}

	for (const button of area.querySelectorAll('button'))
		button.addEventListener('click', () => void print('brief' in button.dataset));
	addEventListener('afterprint', () => delete root.dataset['brief']);
}
