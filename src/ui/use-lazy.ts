import { useEffect, useState } from 'preact/hooks';
import { idle } from './idle.ts';

/** A module that is fetched only when wanted: undefined until it is there, and where it cannot be fetched. */
export function useLazy<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
	const [loaded, setLoaded] = useState<T>();
	useEffect(() => {
		if (wanted) load().then(setLoaded, () => undefined);
	}, [wanted]);
	return loaded;
}

/** A module that is wanted later, and fetched ahead when the browser has nothing else to do, so that it needs no network then. */
export const useAhead = <T>(load: () => Promise<T>): T | undefined =>
	useLazy(true, () => idle().then(load));
