"""Says what a WAV file is, with nothing but the standard library: length, channels, and the level of each tone."""

import json
import math
import struct
import sys
import wave


def level(samples, frequency, rate):
    """Amplitude of one frequency (Goertzel)."""
    factor = 2 * math.cos(2 * math.pi * frequency / rate)
    one, two = 0.0, 0.0
    for sample in samples:
        one, two = sample + factor * one - two, one
    return 2 * math.sqrt(one * one + two * two - factor * one * two) / len(samples)


with wave.open(sys.argv[1]) as file:
    rate, channels, frames = file.getframerate(), file.getnchannels(), file.getnframes()
    samples = struct.unpack(f"<{frames * channels}h", file.readframes(frames))
# A second in the middle of the call.
middle = slice((frames // 2 - rate // 2) * channels, (frames // 2 + rate // 2) * channels)
levels = [
    [round(level(samples[middle][channel::channels], frequency, rate)) for frequency in (1000, 400, 700)]
    for channel in range(channels)
]
print(json.dumps({"rate": rate, "channels": channels, "width": file.getsampwidth(), "frames": frames, "levels": levels}))
