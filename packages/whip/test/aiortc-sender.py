"""Sends flashes and beeps by WHIP, with aiortc: the arguments are the senders, each of them in JSON."""

import asyncio
import fractions
import json
import re
import sys
import time
import urllib.parse
import urllib.request

import numpy
from aiortc import RTCPeerConnection, RTCRtpSender, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError, MediaStreamTrack
from av import AudioFrame, VideoFrame

PICTURES_PER_SECOND = 20
SAMPLE_RATE = 48_000
SAMPLES_PER_PACKET = 960
# A flash and its beep begin with each second and last as long, in seconds.
FLASH = 0.2


class Track(MediaStreamTrack):
    """Makes frames one after the other, each at its time."""

    def __init__(self, kind, interval, seconds):
        super().__init__()
        self.kind = kind
        self.interval = interval
        self.count = int(seconds / interval)
        self.next = 0
        self.begin = None
        self.ended = asyncio.Event()

    async def recv(self):
        self.begin = self.begin or clock()
        if self.next >= self.count:
            self.ended.set()
            raise MediaStreamError
        index = self.next
        self.next += 1
        await asyncio.sleep(max(0, self.begin + index * self.interval - time.monotonic()))
        return self.frame(index)


class Flashes(Track):
    def __init__(self, seconds):
        super().__init__("video", 1 / PICTURES_PER_SECOND, seconds)

    def frame(self, index):
        luma = 200 if index % PICTURES_PER_SECOND < FLASH * PICTURES_PER_SECOND else 40
        frame = VideoFrame(160, 120, "yuv420p")
        for plane, value in zip(frame.planes, (luma, 128, 128)):
            plane.update(bytes([value]) * plane.buffer_size)
        frame.pts = index
        frame.time_base = fractions.Fraction(1, PICTURES_PER_SECOND)
        return frame


class Beeps(Track):
    def __init__(self, seconds):
        super().__init__("audio", SAMPLES_PER_PACKET / SAMPLE_RATE, seconds)

    def frame(self, index):
        times = (index * SAMPLES_PER_PACKET + numpy.arange(SAMPLES_PER_PACKET)) / SAMPLE_RATE
        tone = numpy.sin(2 * numpy.pi * 1000 * times) * 16_000 * (times % 1 < FLASH)
        frame = AudioFrame(format="s16", layout="mono", samples=SAMPLES_PER_PACKET)
        frame.planes[0].update(tone.astype(numpy.int16).tobytes())
        frame.pts = index * SAMPLES_PER_PACKET
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = fractions.Fraction(1, SAMPLE_RATE)
        return frame


begun = None


def clock():
    """Beginning that all tracks share."""
    global begun
    begun = begun or time.monotonic()
    return begun


async def request(method, url, body=None):
    headers = {"content-type": "application/sdp"}
    data = None if body is None else body.encode()
    whole = urllib.request.Request(url, data=data, headers=headers, method=method)
    response = await asyncio.to_thread(urllib.request.urlopen, whole)
    return response, response.read().decode()


async def send(url, seconds, video=None, audio=False, bundle=True, setup="actpass", end="delete"):
    connection = RTCPeerConnection()
    tracks = [Beeps(seconds)] if audio else []
    tracks += [Flashes(seconds)] if video else []
    for track in tracks:
        transceiver = connection.addTransceiver(track, "sendonly")
        if track.kind == "video":
            codecs = RTCRtpSender.getCapabilities("video").codecs
            known = [codec for codec in codecs if codec.mimeType == f"video/{video}"]
            transceiver.setCodecPreferences(known)
    await connection.setLocalDescription(await connection.createOffer())
    offer = connection.localDescription.sdp.replace("a=setup:actpass", f"a=setup:{setup}")
    if not bundle:
        offer = re.sub("a=group:BUNDLE.*\r\n", "", offer)
    response, answer = await request("POST", url, offer)
    await connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))
    await asyncio.gather(*(track.ended.wait() for track in tracks))
    if end == "delete":
        await request("DELETE", urllib.parse.urljoin(url, response.headers["location"]))
    await connection.close()


async def main(senders):
    await asyncio.gather(*(send(**json.loads(sender)) for sender in senders))


asyncio.run(main(sys.argv[1:]))
