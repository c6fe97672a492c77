# What all plots have in common; tests/bench/run.sh sets `out`, the folder of the data and of the pictures.
set datafile separator "\t"
set datafile missing "nan"
set border 3 lc rgb "#4b5563"
set tics out nomirror textcolor rgb "#1f2937"
set grid ytics lc rgb "#d1d5db" lw 1
set key top left Left reverse samplen 2 spacing 1.2
set title font ",16" offset 0,-0.3
set xlabel offset 0,0.3
set yrange [0:*]

ours = "#1d4ed8"
bare = "#d97706"
third = "#0f766e"
limit = "#b91c1c"
