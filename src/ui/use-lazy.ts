import { useEffect, useState } from 'preact/hooks';

/** A module that is fetched only when wanted: undefined until it is there, and where it cannot be fetched. */
export function useLazy<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
	const [loaded, setLoaded] = useState<T>();
	useEffect(() => {
		if (wanted) load().then(setLoaded, () => undefined);
	}, [wanted]);
	return loaded;
}
