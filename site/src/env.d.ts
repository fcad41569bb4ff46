/** Root of the project: findings show paths from here. */
declare const __PROJECT_ROOT__: string;
/** Which site is being made: `open` knows nothing of any incident. */
declare const __BOUW__: 'open' | 'intern';
/** Folder of the register that this build shows. */
declare const __REGISTER_FOLDER__: string;
/** Folder with the open proposals that were fetched; empty when only the folder above is shown. */
declare const __WERKMAP__: string;
