import { ForgeError } from './forge-error.ts';

/**
 * What was asked, or nothing when this key may not see it: the forge then says that it is not allowed, or that there is
 * no such thing. Everything else stays an error, as half an answer must never look like a setting.
 */
export async function unlessHidden<T>(asked: () => Promise<T>): Promise<T | null> {
  try {
    return await asked();
  } catch (error) {
    const isHidden =
      error instanceof ForgeError && (error.problem === 'not-allowed' || error.problem === 'not-found');
    if (isHidden) return null;
    throw error;
  }
}

/** The same for what a repository without any commit answers: that it is in no state to tell. */
export async function unlessEmpty<T>(asked: () => Promise<T>): Promise<T | null> {
  try {
    return await unlessHidden(asked);
  } catch (error) {
    if (error instanceof ForgeError && error.problem === 'changed') return null;
    throw error;
  }
}
