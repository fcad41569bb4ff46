/** Root of the project: findings show paths from here. */
declare const __PROJECT_ROOT__: string;
/** Folder of the register that this build shows. */
declare const __REGISTER_FOLDER__: string;
