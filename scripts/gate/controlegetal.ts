import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 over canonical JSON (RFC 8785), in hex: the same for the same value, in whatever order it was written. */
export const sha256Van = (waarde: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(waarde) ?? '')));
