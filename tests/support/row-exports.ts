import { decodeResult } from '../../src/core/codes/result-code.ts';
import { type Dataset, addCode, createDataset } from '../../src/core/survey/dataset.ts';
import { codesOfClass } from './trained-class.ts';

/** Three classes of Cermin Diri, each large enough for every figure; the second lost eight people between the waves. */
export function threeClasses(): Dataset {
	const codes = [
		...codesOfClass({ session: 'q7k3m9xw', before: 14, after: 14 }),
		...codesOfClass({ session: 'nt5h8c2z', before: 20, after: 12 }),
		...codesOfClass({ session: 'w0w0w0w0', before: 11, after: 11 }),
	];
	return datasetOf(codes);
}

/** What these codes say, in rows. */
export function datasetOf(codes: readonly string[]): Dataset {
	const dataset = createDataset();
	for (const code of codes) {
		const decoded = decodeResult(code);
		if (!decoded.ok) throw new Error(decoded.reason);
		addCode(dataset, decoded.value);
	}
	return dataset;
}
