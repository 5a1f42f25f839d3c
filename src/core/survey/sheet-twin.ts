import { decodeResult } from '../codes/result-code.ts';
import type { ResultRows } from '../codes/payload.ts';
import { type CodeRecord, listCodes } from './code-list.ts';

/**
 * Whether a paper sheet seems to have been counted already, in its class and wave: where it has a mark to pair by, a result of
 * the same participant; where it has none, another sheet with the same answers. Throws a RangeError where `code` is none.
 */
export function hasTwin(records: readonly CodeRecord[], code: string, isMarked: boolean): boolean {
	const sheet = decodeResult(code);
	if (!sheet.ok) throw new RangeError(`No code, but ${sheet.reason}.`);
	return listCodes(records, sheet.value).some(({ code, isPaper }) => {
		const other = decodeResult(code);
		if (!other.ok) return false;
		if (isMarked) return other.value.participant === sheet.value.participant;
		return isPaper && isSame(other.value.rows, sheet.value.rows);
	});
}

function isSame(one: ResultRows, other: ResultRows): boolean {
	return (one.full ?? one.summary).join() === (other.full ?? other.summary).join();
}
