import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import type { Driver } from './webdriver.ts';

/** A reference to an element, as the standard writes it. */
type Reference = Record<string, string>;

/** Keys that are no character. https://w3c.github.io/webdriver/#keyboard-actions */
const keyCodes: Record<string, string> = {
	Enter: '\uE007',
	Tab: '\uE004',
	Escape: '\uE00C',
	Control: '\uE009',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
};

/** How long something may take to come, on a slow machine too. */
const patience = 10_000;

// These run in the page: each stands alone.

/** The first element to be seen of a selector, and of a name if one is given. */
function findShown(selector: string, name: string | null): Element | null {
	const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const nameOf = (element: Element) => {
		const label = (element as HTMLInputElement).labels?.[0] ?? element;
		const copy = label.cloneNode(true) as Element;
		for (const unsaid of copy.querySelectorAll('[aria-hidden=true]')) unsaid.remove();
		return words(element.getAttribute('aria-label') ?? copy.textContent);
	};
	return (
		[...document.querySelectorAll(selector)].find(
			(element) =>
				element.getClientRects().length > 0 &&
				getComputedStyle(element).visibility === 'visible' &&
				(name === null || nameOf(element) === words(name)),
		) ?? null
	);
}

/** Whether a text is to be seen on the page, however it is broken into lines. */
function showsText(text: string): boolean {
	return document.body.innerText.replace(/\s+/g, ' ').includes(text);
}

/** Keeps what goes wrong on the page, until it is asked for. */
function watch(): void {
	const problems: string[] = [];
	Object.assign(window, { problems });
	addEventListener('error', (event) => problems.push(event.message));
	addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
	addEventListener('securitypolicyviolation', (event) =>
		problems.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
	);
}

/** How many sheets a PDF has. Firefox packs the objects that say it. */
function countSheets(pdf: Buffer): number {
	const text = pdf.toString('latin1');
	const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)endstream/g)].map(
		([, bytes = '']) =>
			inflateSync(Buffer.from(bytes, 'latin1'), { finishFlush: 2 }).toString('latin1'),
	);
	return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? NaN;
}

/** A page in any browser, by what a person does and sees. What is waited for may take its time, and then it fails. */
export class Page {
	readonly #driver: Driver;
	readonly #origin: string;

	constructor(driver: Driver, origin: string) {
		this.#driver = driver;
		this.#origin = origin;
	}

	/** Opens an address of the site, as if nothing had been open before. */
	async open(path: string) {
		// An address that differs only after the # would not load the page anew.
		await this.#driver.send('WebDriver:Navigate', { url: 'about:blank' });
		await this.#driver.send('WebDriver:Navigate', { url: this.#origin + path });
		await this.run(watch);
	}

	async reload() {
		await this.#driver.send('WebDriver:Refresh');
		await this.run(watch);
	}

	back() {
		return this.#driver.send('WebDriver:Back');
	}

	/** Runs a function in the page that stands alone. */
	async run<A extends unknown[], R>(action: (...given: A) => R, ...given: A): Promise<Awaited<R>> {
		const script = `return (${String(action)})(...arguments)`;
		const answer = await this.#driver.send('WebDriver:ExecuteScript', { script, args: given });
		return answer as Awaited<R>;
	}

	/** Waits until a function in the page gives something true, and gives that. */
	async until<A extends unknown[], R>(
		what: string,
		condition: (...given: A) => R,
		...given: A
	): Promise<NonNullable<Awaited<R>>> {
		const deadline = Date.now() + patience;
		for (;;) {
			// A page that is being left answers with an error.
			const result = await this.run(condition, ...given).catch(() => undefined);
			if (result) return result;
			if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
			await pause(20);
		}
	}

	/** Waits for an element to be seen, of a name if one is given. */
	async find(selector: string, name?: string): Promise<Reference> {
		const what = `${selector} ${name === undefined ? '' : `“${name}”`}`;
		return (await this.until(what, findShown, selector, name ?? null)) as unknown as Reference;
	}

	/** Presses an element with the mouse. */
	async press(selector: string, name?: string) {
		const origin = await this.find(selector, name);
		// What is still moving would be missed.
		await this.run(async (reference: unknown) => {
			const element = reference as Element;
			const frame = () => new Promise(requestAnimationFrame);
			for (let top = NaN; top !== element.getBoundingClientRect().top; await frame()) {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
				({ top } = element.getBoundingClientRect());
				await frame();
			}
		}, origin);
		const mouse = [
			{ type: 'pointerMove', origin, x: 0, y: 0 },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		];
		await this.#act({ type: 'pointer', id: 'mouse', actions: mouse });
	}

	/** Presses keys one after another; those joined by + together. */
	async keys(...keys: string[]) {
		const actions = keys.flatMap((key) => {
			const held = key.length > 1 ? key.split('+') : [key];
			const codes = held.map((name) => keyCodes[name] ?? name);
			return [
				...codes.map((value) => ({ type: 'keyDown', value })),
				...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
			];
		});
		await this.#act({ type: 'key', id: 'keys', actions });
	}

	#act(actions: object) {
		return this.#driver.send('WebDriver:PerformActions', { actions: [actions] });
	}

	/** Types into a field. */
	async type(selector: string, name: string | undefined, text: string) {
		await this.press(selector, name);
		await this.keys(...Array.from(text));
	}

	/** Waits until a text is to be seen. */
	async shows(text: string) {
		await this.until(`the words “${text}”`, showsText, text.replace(/\s+/g, ' '));
	}

	/** Waits until what has the focus is of a selector. */
	async focuses(selector: string) {
		await this.until(
			`the focus on ${selector}`,
			(selector) => document.activeElement?.matches(selector) === true,
			selector,
		);
	}

	/** The words of an element. */
	async text(selector: string): Promise<string> {
		return this.until(
			selector,
			(selector) => document.querySelector(selector)?.textContent,
			selector,
		);
	}

	/** A picture of what is on screen, as PNG, and where an element stands in it, in its points. */
	async picture(selector: string) {
		await this.find(selector);
		const place = await this.run((selector) => {
			const element = document.querySelector(selector);
			element?.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
			return [x, y, width, height].map((length) => Math.round(length * devicePixelRatio));
		}, selector);
		const png = await this.#driver.send('WebDriver:TakeScreenshot', { full: false });
		const [left = 0, top = 0, width = 0, height = 0] = place;
		return { png: Buffer.from(String(png), 'base64'), place: { left, top, width, height } };
	}

	/** How many sheets of A4 it prints on; undefined where the browser's driver does not print. */
	async sheets(): Promise<number | undefined> {
		const page = { width: 21, height: 29.7 };
		const pdf: unknown = await this.#driver
			.send('WebDriver:Print', { page })
			.catch((error: unknown) => {
				if (!/unknown command/.test(String(error))) throw error;
			});
		if (pdf === undefined) return undefined;
		return countSheets(Buffer.from(pdf as string, 'base64'));
	}

	/** Forgets all that the site has stored. */
	async forget() {
		await this.#driver.send('WebDriver:Navigate', { url: `${this.#origin}/robots.txt` });
		await this.run(async () => {
			localStorage.clear();
			sessionStorage.clear();
			for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
			for (const worker of await navigator.serviceWorker.getRegistrations())
				await worker.unregister();
			for (const name of await caches.keys()) await caches.delete(name);
		});
	}

	/** Fails where something went wrong on the page since it was opened. */
	async wentWell() {
		const problems = await this.run(() => (window as { problems?: string[] }).problems ?? []);
		assert.deepEqual(problems, []);
	}
}
