/** What a SCORM 1.2 LMS offers to a package. It answers with the words 'true' and 'false', some with booleans. */
export interface ScormApi {
	LMSInitialize: (nothing: '') => unknown;
	LMSGetValue: (element: string) => string | number | boolean | null | undefined;
	LMSSetValue: (element: string, value: string) => unknown;
	LMSCommit: (nothing: '') => unknown;
	LMSFinish: (nothing: '') => unknown;
}

/** An LMS that has let a package in. */
export interface Lms {
	get: (element: string) => string;
	/** Hands over values and asks that they be kept. False where the LMS refuses, or was finished with. */
	keep: (values: Record<string, string>) => boolean;
	finish: () => void;
}

/** How many frames up an LMS is looked for, as SCORM has it. */
const mostFrames = 7;

/** The API of the LMS: in a frame around the window, or around the window that opened it. */
export function findApi(from: Window): ScormApi | undefined {
	return around(from) ?? (from.opener ? around(from.opener as Window) : undefined);
}

function around(from: Window): ScormApi | undefined {
	let frame: Window & { API?: ScormApi } = from;
	try {
		for (let step = 0; step <= mostFrames; step++) {
			if (frame.API) return frame.API;
			if (frame.parent === frame) return undefined;
			frame = frame.parent;
		}
	} catch {
		// A frame of another origin, which no LMS that offers an API to this one stands behind.
	}
	return undefined;
}

/** Begins with an LMS; undefined where it does not let the package in. */
export function openLms(api: ScormApi): Lms | undefined {
	const agrees = (answer: unknown) => String(answer) === 'true';
	if (!agrees(api.LMSInitialize(''))) return undefined;
	let isOpen = true;
	return {
		get: (element) => (isOpen ? String(api.LMSGetValue(element) ?? '') : ''),
		keep(values) {
			if (!isOpen) return false;
			const set = Object.entries(values).map(([name, value]) => api.LMSSetValue(name, value));
			return [...set, api.LMSCommit('')].every(agrees);
		},
		finish() {
			if (isOpen) api.LMSFinish('');
			isOpen = false;
		},
	};
}
