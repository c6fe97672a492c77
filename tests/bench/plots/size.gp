set terminal svg size 960,420 background rgb "white" font "DejaVu Sans,Verdana,sans-serif,14"
set output out . "/size.svg"
set multiplot layout 1,2 spacing 0.12 margins 0.09,0.98,0.18,0.9
set ylabel "MB, stripped"
unset key

set title "A program with the SDK in it"
set xlabel "actions that the program uses"
set xtics (0, 2, 4, 8, 16, 32)
plot out . "/size.tsv" skip 1 using 1:2 with linespoints pt 7 lw 2 lc rgb ours

set title "The shared libraries"
set xlabel "library, with all its actions"
set xtics auto
set style fill solid
set boxwidth 0.5
set xrange [-0.6:2.6]
plot out . "/libraries.tsv" skip 1 using 0:2:xtic(1) with boxes lc rgb ours, \
     "" skip 1 using 0:2:(sprintf("%.2f", $2)) with labels offset 0,0.7
unset multiplot
