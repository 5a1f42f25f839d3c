import { describe, expect, test } from 'vitest';
import { isInAppBrowser } from '../../../src/ui/in-app-browser.ts';

const android = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)';
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';

describe('isInAppBrowser', () => {
	test.each([
		`${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 WA4A/2.25.20.79`,
		`Mozilla/5.0 (Linux; Android 14; SM-A155F Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36`,
		`${iPhone} (KHTML, like Gecko) Mobile/15E148 WAiOS/25.20.79`,
		`${iPhone} (KHTML, like Gecko) Mobile/15E148`,
		`${android} Chrome/140.0.0.0 Mobile Safari/537.36 [FBAN/EMA;FBAV/450.0.0]`,
		`${android} Chrome/140.0.0.0 Mobile Safari/537.36 Instagram 390.0.0.43.81 Android`,
	])('knows %j', (userAgent) => {
		expect(isInAppBrowser(userAgent)).toBe(true);
	});

	test.each([
		`${android} Chrome/140.0.0.0 Mobile Safari/537.36`,
		`${iPhone} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`,
		`${iPhone} (KHTML, like Gecko) CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1`,
		'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
		'',
	])('leaves %j alone', (userAgent) => {
		expect(isInAppBrowser(userAgent)).toBe(false);
	});
});
