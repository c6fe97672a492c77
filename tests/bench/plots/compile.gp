set terminal svg size 960,420 background rgb "white" font "DejaVu Sans,Verdana,sans-serif,14"
set output out . "/compile.svg"
set multiplot layout 1,2 spacing 0.12 margins 0.09,0.98,0.18,0.9
set xlabel "actions that the file uses (0: standard headers alone)"
set xtics (0, 2, 4, 8, 16, 32)

set title "Time to compile a user's file, -O2"
set ylabel "CPU seconds"
plot out . "/compile.tsv" skip 1 using 1:2 with linespoints pt 7 lw 2 lc rgb ours title "g++", \
     "" skip 1 using 1:4 with linespoints pt 7 lw 2 lc rgb third title "clang++"

set title "Memory of the compiler at its peak"
set ylabel "MB"
plot out . "/compile.tsv" skip 1 using 1:3 with linespoints pt 7 lw 2 lc rgb ours title "g++", \
     "" skip 1 using 1:5 with linespoints pt 7 lw 2 lc rgb third title "clang++"
unset multiplot
