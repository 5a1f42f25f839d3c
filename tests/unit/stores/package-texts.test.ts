import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryTexts, packageTexts } from '../../../src/stores/package-texts.ts';
import { openTab, startBrowser } from '../../support/browser.ts';

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.stubGlobal('parent', window);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

/** The page that holds the others, with its memory. */
function around() {
	const texts = memoryTexts();
	vi.stubGlobal('parent', { packageTexts: texts });
	return texts;
}

test('within a package what pages keep goes to the memory of the page around them, and nothing to the browser', async () => {
	vi.stubEnv('PACKAGE', 'yes');
	const texts = around();
	const { begin, pathsProgress } = await openTab(
		() => import('../../../src/stores/path-progress.ts'),
	);
	expect(begin('orientasi')).toBe(true);
	expect(texts.getItem('cermin:paths:v1')).toContain('orientasi');
	pathsProgress.erase();
	expect(texts.getItem('cermin:paths:v1')).toBeNull();
	expect([...storage.texts]).toEqual([]);
});

test('on the site what pages keep goes to the browser, whatever is around them', async () => {
	const texts = around();
	const { begin } = await openTab(() => import('../../../src/stores/path-progress.ts'));
	begin('orientasi');
	expect([...storage.texts.keys()]).toEqual(['cermin:paths:v1']);
	expect(texts.getItem('cermin:paths:v1')).toBeNull();
});

test('the page that holds the others has its own, and so has one that stands alone', () => {
	const own = memoryTexts();
	window.packageTexts = own;
	vi.stubGlobal('parent', { packageTexts: memoryTexts() });
	expect(packageTexts()).toBe(own);
	window.packageTexts = undefined as never;
	vi.stubGlobal('parent', window);
	const alone = packageTexts();
	alone.setItem('a', 'b');
	expect(packageTexts().getItem('a')).toBe('b');
});

test('a change is told once whoever made it is through', async () => {
	const told: (string | null)[] = [];
	const texts = memoryTexts(() => told.push(texts.getItem('a')));
	texts.setItem('a', '1');
	texts.setItem('a', '2');
	expect(told).toEqual([]);
	await Promise.resolve();
	expect(told).toEqual(['2', '2']);
	texts.removeItem('a');
	await Promise.resolve();
	expect(told.at(-1)).toBeNull();
});
