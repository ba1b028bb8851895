"""The container of docs/weights.md, section 5: writes and reads tensors and blobs, knows nothing of the model."""
import json
import os
import struct

import numpy as np
import xxhash

MAGIC, VERSION, HEADER, ALIGN = b"ENTENTE\n", 1, 64, 64
DTYPES = {"i8": np.int8, "f32": np.float32}


class Body:
    """Everything after the header, each part at a multiple of ALIGN bytes."""

    def __init__(self):
        self.bytes = bytearray()

    def place(self, data):
        """-> offset in the file."""
        self.bytes.extend(b"\0" * (-len(self.bytes) % ALIGN))
        offset = HEADER + len(self.bytes)
        self.bytes.extend(data)
        return offset


def write(path, tensors, blobs, manifest):
    """tensors: arrays of int8 or float32 by name; blobs: lists of lines by name; manifest: its other fields. The file
    appears under its name only when it is whole."""
    body, entries, parts = Body(), [], []
    for name, array in tensors.items():
        array = np.ascontiguousarray(array)
        dtype = next(d for d, kind in DTYPES.items() if array.dtype == kind)
        entries.append({"name": name, "dtype": dtype, "shape": list(array.shape), "offset": body.place(array.tobytes()),
                        "bytes": array.nbytes})
    for name, lines in blobs.items():
        data = "".join(line + "\n" for line in lines).encode()
        parts.append({"name": name, "offset": body.place(data), "bytes": len(data)})
    text = json.dumps({**manifest, "tensors": entries, "blobs": parts}, ensure_ascii=False, separators=(",", ":")).encode()
    at = body.place(text)
    digest = xxhash.xxh3_128_digest(bytes(body.bytes))  # big-endian: the canonical form
    header = MAGIC + struct.pack("<IIQQQ", VERSION, 0, HEADER + len(body.bytes), at, len(text)) + digest
    with open(path + ".new", "wb") as file:
        file.write(header.ljust(HEADER, b"\0") + body.bytes)
    os.replace(path + ".new", path)


def replace(path, out, prefix, tensors):
    """Copies a weights file with the tensors whose names begin with `prefix` replaced by these; all others keep their bytes."""
    manifest, raw, blobs = read_raw(path)
    kept = {name: array for name, array in raw.items() if not name.startswith(prefix)}
    rest = {name: value for name, value in manifest.items() if name not in ("tensors", "blobs")}
    write(out, {**kept, **tensors}, blobs, rest)


def check(data, path):
    """-> offset and size of the manifest of a sound file."""
    if len(data) < HEADER or data[:8] != MAGIC:
        raise ValueError(f"{path}: not a weights file (no ENTENTE header)")
    version, zero, size, at, length = struct.unpack_from("<IIQQQ", data, 8)
    if version != VERSION or zero or any(data[56:64]):
        raise ValueError(f"{path}: version {version}, expected {VERSION}")
    if size != len(data) or at + length > size:
        raise ValueError(f"{path}: {len(data)} bytes, expected {size}")
    if xxhash.xxh3_128_digest(data[HEADER:]) != data[40:56]:
        raise ValueError(f"{path}: the bytes do not match the digest; write or copy the file again")
    return at, length


def read_raw(path):
    """-> manifest, tensors as they are stored, blobs as lists of lines."""
    with open(path, "rb") as file:
        data = file.read()
    at, length = check(data, path)
    manifest = json.loads(data[at:at + length])
    raw = {t["name"]: np.frombuffer(data, DTYPES[t["dtype"]], offset=t["offset"],
                                    count=int(np.prod(t["shape"]))).reshape(t["shape"]) for t in manifest["tensors"]}
    blobs = {b["name"]: data[b["offset"]:b["offset"] + b["bytes"]].decode().split("\n")[:-1] for b in manifest["blobs"]}
    return manifest, raw, blobs


def read(path):
    """-> manifest, tensors as float32 (int8 ones times their scales), blobs as lists of lines."""
    manifest, raw, blobs = read_raw(path)
    return manifest, {name: dequantised(name, array, raw) for name, array in raw.items()}, blobs


def dequantised(name, array, raw):
    if array.dtype != np.int8:
        return array
    scale = raw[name + ".scale"]
    by_row = len(scale) == array.shape[0] and name.startswith("embedding.")
    return array.astype(np.float32) * (scale[:, None] if by_row else scale)
