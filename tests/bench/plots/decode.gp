set terminal svg size 820,420 background rgb "white" font "DejaVu Sans,Verdana,sans-serif,14"
set output out . "/decode.svg"
set title "Decoding JSON into structs"
set xlabel "items in the reply, and its size" offset 0,-1
set ylabel "MB a second, one thread"
set logscale x 10
set xrange [0.8:1300]
set bmargin 5
set key bottom right
plot out . "/decode.tsv" skip 1 using 1:3:xtic(sprintf("%d\n%.0f KB", int($1), $2)) with linespoints pt 7 lw 2 lc rgb ours title "into structs", \
     "" skip 1 using 1:4 with linespoints pt 7 lw 2 lc rgb bare title "nlohmann's SAX pass, empty handler", \
     "" skip 1 using 1:(0.8*$4) with lines dt 2 lw 2 lc rgb limit title "limit at 100"
