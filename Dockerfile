# The kit as a command, for CI servers: docker build -t ocs-tck . (docs/qa.md).
FROM node:24-slim AS package
WORKDIR /kit
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /tmp

FROM node:24-slim
COPY --from=package /tmp/ocs-tck-*.tgz /tmp/
# The kit runs on the Node of the image; reports are written to the working directory.
RUN npm install --global --omit=dev --no-audit --no-fund /tmp/ocs-tck-*.tgz \
  && rm -r /tmp/ocs-tck-*.tgz ~/.npm \
  && mkdir /work && chown 65534:65534 /work
WORKDIR /work
ENV HOME=/tmp
# nobody, by number: a cluster that wants no root has to see that it is none.
USER 65534:65534
ENTRYPOINT ["ocs-tck"]
CMD ["--help"]
