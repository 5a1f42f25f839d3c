import type { NewVersionLabels } from '../../copy/offline.ts';
import type { Request } from './messages.ts';
import styles from './offer.css?inline';

/**
 * Says at the foot of the screen that a new version is there, with a button that takes it and one that leaves it for later. The
 * page is loaded anew only when the new version answers. A mirror, a kiosk and slides hide all but themselves, and so the offer too.
 */
export function offerVersion(registration: ServiceWorkerRegistration, words: NewVersionLabels) {
	if (document.querySelector('[data-new-version]')) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);

	const area = document.createElement('div');
	area.className = 'screen-only';
	area.dataset['newVersion'] = '';
	area.setAttribute('role', 'status');
	const text = document.createElement('p');
	const take = button('button', words.take, () => {
		text.textContent = words.wait;
		take.disabled = true;
		takeOver(registration);
	});
	const later = button('button quiet', words.later, () => area.remove());
	document.body.append(area);
	// What is written into an area that is there already is read aloud.
	text.textContent = words.text;
	area.append(text, take, later);
}

function takeOver(registration: ServiceWorkerRegistration) {
	const reload = () => location.reload();
	const { waiting } = registration;
	// Another tab has taken it already.
	if (!waiting) {
		reload();
		return;
	}
	navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
	waiting.postMessage('take-over' satisfies Request);
}

function button(className: string, words: string, onClick: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = className;
	made.textContent = words;
	made.addEventListener('click', onClick);
	return made;
}
