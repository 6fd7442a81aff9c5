#!/bin/sh
# Makes country-ids.tsv (ISO 3166-1 alpha-2, GeoNames number) of the countryInfo.txt that Debian's libtimezonemap-data carries
# (GeoNames, CC-BY 4.0): sh country-ids.sh > ../../main/resources/gazetteer/country-ids.tsv
set -eu
folder=$(mktemp -d)
cd "$folder"
apt-get download libtimezonemap-data >&2
dpkg-deb --fsys-tarfile libtimezonemap-data_*.deb | tar xO ./usr/share/libtimezonemap/ui/countryInfo.txt |
    awk -F'\t' '!/^#/ && $17 ~ /^[0-9]+$/ && $17 > 0 { print $1 "\t" $17 }' | LC_ALL=C sort
rm -r "$folder"
