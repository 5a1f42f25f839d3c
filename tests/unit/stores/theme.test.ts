import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:theme:v1';
const load = () => openTab(() => import('../../../src/stores/theme.ts'));

let storage: ReturnType<typeof startBrowser>;
const dataset: Record<string, string> = {};
beforeEach(() => {
	storage = startBrowser();
	vi.stubGlobal('document', { documentElement: { dataset } });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(['light', 'dark'])('$theme is %s where that was chosen', async (theme) => {
	storage.setItem(key, theme);
	expect((await load()).$theme.get()).toBe(theme);
});

test.each(['', 'Dark', '{}'])('$theme is undefined where %j is stored', async (text) => {
	storage.setItem(key, text);
	expect((await load()).$theme.get()).toBeUndefined();
});

test('forgetTheme leaves the choice to the system, on the page at once', async () => {
	storage.setItem(key, 'dark');
	dataset['theme'] = 'dark';
	const { $theme, forgetTheme } = await load();
	$theme.listen(() => undefined);
	forgetTheme();
	expect($theme.get()).toBeUndefined();
	expect(storage.texts.size).toBe(0);
	expect(dataset).toEqual({});
});

test.each(Object.entries(refusals))('nothing throws where storage is %s', async (_, refuse) => {
	refuse();
	const { $theme, forgetTheme } = await load();
	expect($theme.get()).toBeUndefined();
	forgetTheme();
});
