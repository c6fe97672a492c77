set terminal svg size 960,720 background rgb "white" font "DejaVu Sans,Verdana,sans-serif,14"
set output out . "/throughput.svg"
set multiplot layout 2,2 spacing 0.13,0.2 margins 0.1,0.98,0.1,0.94
set logscale x 2

set ylabel "calls a second"
set format y "%'.0f"
set xlabel "calls in flight, one thread"
set title "Event loop"
set xtics (1, 4, 16, 64, 256, 512)
set xrange [0.9:600]
set key bottom right
plot out . "/loop.tsv" skip 1 using 1:3 with linespoints pt 7 lw 2 lc rgb bare title "bare curl\\_multi", \
     "" skip 1 using 1:2 with linespoints pt 7 lw 2 lc rgb ours title "EventLoop"

set xlabel "threads"
set title "Blocking calls, threads on one client"
set xtics (1, 2, 4, 8)
set xrange [0.95:8.5]
plot out . "/threads.tsv" skip 1 using 1:3 with linespoints pt 7 lw 2 lc rgb bare title "a bare handle for each thread", \
     "" skip 1 using 1:2 with linespoints pt 7 lw 2 lc rgb ours title "one client"

set format y "%.1f"
set yrange [0:1.5]
set xlabel "calls in flight, one thread"
set ylabel "speed, bare curl\\_multi = 1"
set title "Event loop: more is better"
set xtics (1, 4, 16, 64, 256, 512)
set xrange [0.9:600]
plot out . "/loop.tsv" skip 1 using 1:4 with linespoints pt 7 lw 2 lc rgb ours title "EventLoop", \
     0.9 with lines dt 2 lw 2 lc rgb limit title "limit at 512"

set xlabel "threads"
set ylabel "CPU of a call, bare handles = 1"
set title "Threads on one client: less is better"
set xtics (1, 2, 4, 8)
set xrange [0.95:8.5]
plot out . "/threads.tsv" skip 1 using 1:5 with linespoints pt 7 lw 2 lc rgb ours title "one client", \
     1.15 with lines dt 2 lw 2 lc rgb limit title "limit at 8"
unset multiplot
