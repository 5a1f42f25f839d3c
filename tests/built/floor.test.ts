import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/files-in.ts';

/**
 * The floor: browsers of this day and later have all that a page needs. "Baseline widely available" on 26 November 2026 is what
 * the browsers of 30 months before had in common: Chrome, Edge and Android WebView 125, Firefox 126, Safari 17.5, Samsung Internet 27.
 * README and /aksesibilitas/ say so.
 */
const floor = '2024-05-26';

/** What is newer than the floor: how it looks in what is built, and since when all engines have it (https://webstatus.dev); never: not all. */
interface Feature {
	pattern: RegExp;
	since: string;
}
const never = '9999';

const newerCss: Record<string, Feature> = {
	'@property': { pattern: /@property\b/, since: '2024-07-09' },
	'@scope': { pattern: /@scope\b/, since: '2025-12-12' },
	'@starting-style': { pattern: /@starting-style\b/, since: '2024-08-06' },
	'@view-transition': { pattern: /@view-transition\b/, since: never },
	'anchor positioning': {
		pattern: /[{;](anchor-(name|scope)|position-(anchor|area|try[a-z-]*))\s*:|\banchor(-size)?\(/,
		since: '2026-01-13',
	},
	'animation-timeline': {
		pattern: /[{;](animation-(timeline|range)[a-z-]*|(scroll|view)-timeline[a-z-]*)\s*:/,
		since: never,
	},
	'backdrop-filter': { pattern: /[{;]backdrop-filter\s*:/, since: '2024-09-16' },
	'calc-size()': { pattern: /\bcalc-size\(|[{;]interpolate-size\s*:/, since: never },
	'content-visibility': { pattern: /[{;]content-visibility\s*:/, since: '2024-09-16' },
	'corner-shape': { pattern: /[{;]corner-[a-z-]*shape\s*:/, since: never },
	'field-sizing': { pattern: /[{;]field-sizing\s*:/, since: never },
	'if() and functions': { pattern: /:\s*if\(|@function\b/, since: never },
	'popover styles': { pattern: /:popover-open\b/, since: '2025-01-27' },
	'relative colours': {
		pattern: /\b(oklch|rgb|hsl|oklab|lch|lab|color)\(from\b/,
		since: '2024-09-16',
	},
	'scrollbar-gutter': { pattern: /[{;]scrollbar-gutter\s*:/, since: '2024-12-11' },
	'scrollbar-width, scrollbar-color': {
		pattern: /[{;]scrollbar-(width|color)\s*:/,
		since: '2025-12-12',
	},
	'text-box': { pattern: /[{;]text-box[a-z-]*\s*:/, since: never },
	'text-wrap: pretty': { pattern: /[{;]text-wrap(-style)?\s*:\s*pretty\b/, since: never },
	'transition-behavior': {
		pattern: /[{;]transition-behavior\s*:|\ballow-discrete\b/,
		since: '2024-08-06',
	},
	'view-transition-name': { pattern: /[{;]view-transition-(name|class)\s*:/, since: '2025-10-14' },
	'::details-content': { pattern: /::details-content\b/, since: '2025-09-15' },
	'::highlight()': { pattern: /::highlight\(/, since: '2025-06-26' },
	'::scroll-button, ::scroll-marker': { pattern: /::scroll-(button|marker)\b/, since: never },
	':open': { pattern: /:open\b/, since: never },
};

const newerMarkup: Record<string, Feature> = {
	popover: { pattern: /<[a-z][^>]*\spopover\b/, since: '2025-01-27' },
	'details name': { pattern: /<details[^>]*\sname=/, since: '2024-09-03' },
	'hidden=until-found': { pattern: /hidden="until-found"/, since: '2025-12-12' },
	'command, commandfor': { pattern: /<button[^>]*\scommand(for)?=/, since: '2025-12-12' },
	closedby: { pattern: /<dialog[^>]*\sclosedby=/, since: never },
	search: { pattern: /<search\b/, since: never },
};

const newerScripts: Record<string, Feature & { check?: RegExp }> = {
	'Set methods': {
		pattern: /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection)\(/,
		since: '2024-06-11',
	},
	'Iterator helpers': {
		pattern:
			/\bIterator\.from\(|\.values\(\)\.(map|filter|take|drop|toArray|some|every|find|reduce|forEach|flatMap)\(/,
		since: '2025-03-31',
	},
	'Promise.try': { pattern: /\bPromise\.try\(/, since: '2025-01-07' },
	'URL.parse': { pattern: /\bURL\.parse\(/, since: '2024-09-16' },
	'RegExp.escape': { pattern: /\bRegExp\.escape\(/, since: '2025-05-01' },
	'Uint8Array as base64': {
		pattern: /\.(toBase64|toHex|setFromBase64)\(|Uint8Array\.from(Base64|Hex)\(/,
		since: '2025-09-15',
		check: /typeof \w+\.toBase64==`function`/,
	},
	'Intl.DurationFormat': { pattern: /\bIntl\.DurationFormat\b/, since: '2025-03-04' },
	'Math.sumPrecise': { pattern: /\bMath\.sumPrecise\(/, since: never },
	getOrInsert: { pattern: /\.getOrInsert(Computed)?\(/, since: never },
	Temporal: { pattern: /\bTemporal\./, since: never },
	requestIdleCallback: {
		pattern: /\brequestIdleCallback\(/,
		since: never,
		check: /`requestIdleCallback`in window/,
	},
	scheduler: {
		pattern: /\bscheduler\??\.\w+\(/,
		since: never,
		check: /typeof e\.scheduler\?\.yield==`function`/,
	},
	'CSS.highlights': {
		pattern: /\bCSS\.highlights\b|new Highlight\(/,
		since: '2025-06-26',
		check: /`highlights`in CSS/,
	},
	BarcodeDetector: { pattern: /new BarcodeDetector\(/, since: never, check: /BarcodeDetector:/ },
	popovers: {
		pattern: /\.(show|hide|toggle)Popover\(/,
		since: '2025-01-27',
		check: /`popover`in HTMLElement\.prototype/,
	},
	share: {
		pattern: /navigator\.share\(/,
		since: never,
		check: /typeof navigator\.share|`share`in navigator|navigator\.canShare|navigator\.share/,
	},
	trustedTypes: { pattern: /\btrustedTypes\.createPolicy\(/, since: '2026-02-01' },
	'view transitions': { pattern: /\.startViewTransition\(/, since: '2025-10-14' },
	'moveBefore, setHTML': { pattern: /\.(moveBefore|setHTML)\(/, since: never },
	using: { pattern: /\bawait using\b|\{using \w/, since: never },
	'patterns with their own flags': { pattern: /\(\?[ims]+(-[ims]+)?:/, since: '2025-05-01' },
	'import attributes': { pattern: /\bimport\([^)]*\{with:/, since: '2025-05-01' },
};

/** What a browser without it shows instead, for all of style and markup that is newer than the floor and yet used. */
const withoutIt: Record<string, string> = {
	'@view-transition': 'the next page comes at once',
	'anchor positioning': 'an explanation lies at the foot of the screen',
	'animation-timeline': 'no line under the contents shows how far one has read',
	'content-visibility':
		'contents and roles are folded as on a phone; it only undoes ::details-content',
	'details name': 'several folds may be open at once',
	'field-sizing': 'a box for text keeps its height and scrolls',
	popover:
		'the links of the menu stand below the bar; a term explains itself while it has the focus',
	'popover styles': 'as popover, of which it is the test',
	'text-wrap: pretty': 'a last line may be one word',
	'::details-content': 'contents and roles are folded as on a phone',
	'::highlight()': 'what was typed is not marked in the entries that hold it',
};

const root = '.cache/root';
const read = (name: string) => readFileSync(`${root}/${name}`, 'utf8');
const html = filesIn(root)
	.filter((name) => name.endsWith('.html'))
	.map(read);
const within = (name: string) => {
	const element = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`, 'g');
	return [
		...new Set(html.flatMap((page) => [...page.matchAll(element)].map(([, text = '']) => text))),
	];
};
const styles = within('style');
const scripts = [
	...within('script'),
	...filesIn(`${root}/_astro`)
		.filter((name) => name.endsWith('.js'))
		.map((name) => read(`_astro/${name}`)),
];
const usedIn = (texts: readonly string[], features: Record<string, Feature>) =>
	Object.entries(features)
		.filter(([, { pattern }]) => texts.some((text) => pattern.test(text)))
		.map(([name]) => name);

test('names nothing that the floor has by now', () => {
	for (const [name, { since }] of Object.entries({ ...newerCss, ...newerMarkup, ...newerScripts }))
		expect(since > floor, name).toBe(true);
});

test('says what a browser shows without each newer part of style and markup that is used, and of no other', () => {
	const used = [...usedIn(styles, newerCss), ...usedIn(html, newerMarkup)];
	expect(used.sort()).toEqual(Object.keys(withoutIt).sort());
});

test('uses no newer part of JavaScript unless it looks first whether it is there', () => {
	const unchecked = Object.entries(newerScripts).flatMap(([name, { pattern, check }]) =>
		scripts.filter((text) => pattern.test(text) && !check?.test(text)).map(() => name),
	);
	expect(unchecked).toEqual([]);
});

test('has a menu and a theme where popovers and light-dark() are unknown', () => {
	const menus = styles.filter((text) => text.includes('[popovertarget]'));
	expect(menus.length).toBeGreaterThan(0);
	for (const text of menus) expect(text).toMatch(/@supports not selector\(:popover-open\)/);
});
