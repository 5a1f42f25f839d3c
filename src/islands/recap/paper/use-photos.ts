import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetImageProblem } from '../../../core/paper/read-sheet.ts';
import type { PicturedSheet } from './sheet-protocol.ts';
import type { ReadSheet } from './use-sheet-worker.ts';

/** A photograph that gave no sheet. */
export interface FailedPhoto {
	name: string;
	reason: SheetImageProblem | 'heic' | 'unreadable';
}

interface Photos {
	/** How many of `total` have been read. */
	done: number;
	total: number;
	failed: readonly FailedPhoto[];
}

const none: Photos = { done: 0, total: 0, failed: [] };

/** Reads photographs one after another, beginning with these. */
export function usePhotos(
	read: ReadSheet,
	start: readonly File[],
	onSheet: (sheet: PicturedSheet, file: string) => void,
) {
	const [photos, setPhotos] = useState(none);
	const queue = useRef<File[]>([]);
	const isReading = useRef(false);

	async function readAll() {
		isReading.current = true;
		for (let file = queue.current.shift(); file; file = queue.current.shift()) {
			const { name } = file;
			const result = await read(file);
			if (result.ok) onSheet(result, name);
			const failed = result.ok ? [] : [{ name, reason: reasonFor(file, result.reason) }];
			setPhotos((now) => ({ ...now, done: now.done + 1, failed: [...now.failed, ...failed] }));
		}
		isReading.current = false;
	}

	function add(files: readonly File[]) {
		queue.current.push(...files);
		const isMore = isReading.current;
		setPhotos((now) => {
			const before = isMore ? now : none;
			return { ...before, total: before.total + files.length };
		});
		if (!isMore) void readAll();
	}

	/** Leaves the photographs that have not been read. */
	function stop() {
		const left = queue.current.splice(0).length;
		setPhotos((now) => ({ ...now, total: now.total - left }));
	}

	useEffect(() => {
		if (start.length > 0) add(start);
		return () => void queue.current.splice(0);
	}, []);
	return { ...photos, isReading: photos.done < photos.total, add, stop };
}

function reasonFor({ name, type }: File, reason: FailedPhoto['reason']): FailedPhoto['reason'] {
	const isHeic = /\.hei[cf]$/i.test(name) || /hei[cf]/.test(type);
	return reason === 'unreadable' && isHeic ? 'heic' : reason;
}
