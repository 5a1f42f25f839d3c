import { useEffect, useState } from 'preact/hooks';

/** A part that is fetched only where it is wanted; undefined until it is there, and where it cannot be had. */
export function useLazy<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
	const [part, setPart] = useState<T>();
	useEffect(() => {
		if (wanted) load().then(setPart, () => undefined);
	}, [wanted]);
	return part;
}
