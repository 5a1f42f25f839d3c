import { describe, expect, test } from 'vitest';
import { type ScormApi, findApi, openLms } from '../../../src/islands/package/lms.ts';

/** An LMS that notes what is asked of it and answers as it is told. */
function fakeApi(answers: Partial<Record<keyof ScormApi, unknown>> = {}) {
	const calls: string[] = [];
	const method =
		(name: keyof ScormApi) =>
		(...given: string[]) => {
			calls.push([name, ...given.filter(Boolean)].join(' '));
			return name in answers ? answers[name] : 'true';
		};
	const api: ScormApi = {
		LMSInitialize: method('LMSInitialize'),
		LMSGetValue: method('LMSGetValue') as ScormApi['LMSGetValue'],
		LMSSetValue: method('LMSSetValue'),
		LMSCommit: method('LMSCommit'),
		LMSFinish: method('LMSFinish'),
	};
	return { api, calls };
}

/** A window with frames around it, the innermost first; each may have an API. The outermost is its own parent. */
function windowIn(apis: readonly (ScormApi | undefined)[], opener?: Window): Window {
	const frames = apis.map((API) => ({ API, opener }) as unknown as { parent: unknown });
	for (const [index, frame] of frames.entries()) frame.parent = frames[index + 1] ?? frame;
	return frames[0] as unknown as Window;
}

describe('the API of an LMS', () => {
	const { api } = fakeApi();

	test('is found in the window itself, and in a frame around it up to the seventh', () => {
		expect(findApi(windowIn([api]))).toBe(api);
		expect(findApi(windowIn([undefined, undefined, api]))).toBe(api);
		expect(findApi(windowIn([...Array<undefined>(7), api]))).toBe(api);
		expect(findApi(windowIn([...Array<undefined>(8), api]))).toBeUndefined();
	});

	test('is found around the window that opened this one, and the nearer one counts', () => {
		const opener = windowIn([undefined, api]);
		expect(findApi(windowIn([undefined], opener))).toBe(api);
		const own = fakeApi().api;
		expect(findApi(windowIn([undefined, own], opener))).toBe(own);
	});

	test('is none where no frame has one, and where a frame of another origin lets nobody look', () => {
		expect(findApi(windowIn([undefined, undefined]))).toBeUndefined();
		const closed = {
			get API(): never {
				throw new DOMException('Blocked a frame', 'SecurityError');
			},
		};
		const within = { opener: null, parent: closed } as unknown as Window;
		expect(findApi(within)).toBeUndefined();
		expect(findApi({ opener: closed, parent: closed } as unknown as Window)).toBeUndefined();
	});
});

describe('an LMS', () => {
	test('that does not let a package in is none', () => {
		expect(openLms(fakeApi({ LMSInitialize: 'false' }).api)).toBeUndefined();
		expect(openLms(fakeApi({ LMSInitialize: false }).api)).toBeUndefined();
		expect(openLms(fakeApi({ LMSInitialize: true }).api)).toBeDefined();
	});

	test('keeps values by setting each and committing once', () => {
		const { api, calls } = fakeApi();
		expect(openLms(api)?.keep({ 'cmi.core.exit': 'suspend', 'cmi.suspend_data': '{}' })).toBe(true);
		expect(calls).toEqual([
			'LMSInitialize',
			'LMSSetValue cmi.core.exit suspend',
			'LMSSetValue cmi.suspend_data {}',
			'LMSCommit',
		]);
	});

	test('that refuses a value or to keep it says so', () => {
		for (const name of ['LMSSetValue', 'LMSCommit'] as const)
			expect(openLms(fakeApi({ [name]: 'false' }).api)?.keep({ 'cmi.core.exit': '' })).toBe(false);
	});

	test('gives text whatever it answers with', () => {
		for (const [answer, text] of [
			['nilai/loyal/', 'nilai/loyal/'],
			[undefined, ''],
			[null, ''],
			[5, '5'],
		])
			expect(openLms(fakeApi({ LMSGetValue: answer }).api)?.get('cmi.suspend_data')).toBe(text);
	});

	test('is finished with once, and nothing is asked of it afterwards', () => {
		const { api, calls } = fakeApi();
		const lms = openLms(api);
		lms?.finish();
		lms?.finish();
		expect(lms?.keep({ 'cmi.core.exit': 'suspend' })).toBe(false);
		expect(lms?.get('cmi.core.exit')).toBe('');
		expect(calls).toEqual(['LMSInitialize', 'LMSFinish']);
	});
});
