import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";

export type Authenticator = ReturnType<typeof anAuthenticator>;

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/**
 * A passkey device in software: one ES256 credential, laid out as WebAuthn level 3 and RFC 9052 say.
 * `verified` is whether it checked who holds it, by finger, face or PIN.
 */
export function anAuthenticator({ origin }: { origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  const rpIdHash = createHash("sha256").update(new URL(origin).hostname).digest();
  const named = { id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key" };
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  return {
    register: (challenge: string, { verified = true } = {}) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const data = Buffer.concat([
        rpIdHash,
        Buffer.of(flagsOf(verified) | HAS_CREDENTIAL),
        Buffer.alloc(4),
        credential,
      ]);
      // {"fmt": "none", "attStmt": {}, "authData": data}
      const attestationObject = Buffer.concat([
        Buffer.of(0xa3),
        cborText("fmt"),
        cborText("none"),
        cborText("attStmt"),
        Buffer.of(0xa0),
        cborText("authData"),
        cborBytes(data),
      ]);
      return {
        ...named,
        response: {
          clientDataJSON: clientData("webauthn.create", challenge).toString("base64url"),
          attestationObject: attestationObject.toString("base64url"),
          transports: ["internal"],
        },
      };
    },
    signIn: (challenge: string, { verified = true } = {}) => {
      const client = clientData("webauthn.get", challenge);
      const data = Buffer.concat([rpIdHash, Buffer.of(flagsOf(verified)), Buffer.alloc(4)]);
      const signature = createSign("sha256")
        .update(Buffer.concat([data, createHash("sha256").update(client).digest()]))
        .sign(privateKey);
      return {
        ...named,
        response: {
          clientDataJSON: client.toString("base64url"),
          authenticatorData: data.toString("base64url"),
          signature: signature.toString("base64url"),
        },
      };
    },
  };
}

const flagsOf = (verified: boolean) => USER_PRESENT | (verified ? USER_VERIFIED : 0);

/** {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    coordinate(x),
    Buffer.of(0x22),
    coordinate(y),
  ]);
}

const coordinate = (value: string) => cborBytes(Buffer.from(value, "base64url"));

const cborText = (text: string) => Buffer.concat([Buffer.of(0x60 + text.length), Buffer.from(text)]);

/** Lengths take as few bytes as they can, as readers insist. Enough for up to 255. */
const cborBytes = (bytes: Buffer) => Buffer.concat([Buffer.of(0x58, bytes.length), bytes]);
